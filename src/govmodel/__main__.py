"""``python -m govmodel``: the command line where no script is installed."""

import sys

from govmodel.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
