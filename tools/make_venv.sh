#!/bin/sh
# Make a virtual environment with the first Python at hand that is 3.11 or newer and can make one.
# Usage: make_venv.sh FOLDER   (PYTHON=… to choose the interpreter)
set -eu

folder=$1
found_new=

for candidate in ${PYTHON:-python3.13 python3.12 python3.11 python3 python}; do
    # A name may exist and still not run: version managers leave such names behind.
    "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 || continue
    found_new=$candidate
    "$candidate" -c 'import venv, ensurepip' >/dev/null 2>&1 || continue
    "$candidate" -m venv "$folder"
    exit 0
done

if [ -n "$found_new" ]; then
    echo "$found_new 够新，但缺少 venv 或 ensurepip，建不了虚拟环境。Debian、Ubuntu 上请先装 python3-venv，再重新运行。" >&2
    echo "$found_new is new enough but lacks venv or ensurepip. On Debian and Ubuntu install python3-venv, then run this again." >&2
else
    echo "没有找到 Python 3.11 或更新的版本。请先安装，或用 make PYTHON=/路径/python3 … 指明它在哪里。" >&2
    echo "No Python 3.11 or newer was found. Install one, or say where it is: make PYTHON=/path/to/python3 …" >&2
fi
exit 1
