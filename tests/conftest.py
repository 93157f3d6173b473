"""Settings of Hypothesis for all tests: how many examples, chosen by ``GOVMODEL_PROFILE``."""

import os

from hypothesis import settings

# No deadline anywhere: a law that is slow on a busy machine is no less a law. Time is measured in benchmarks/.
settings.register_profile("fast", max_examples=25, deadline=None)
# The same examples on every run: a change is to be blamed for what it breaks, not for what chance finds.
settings.register_profile("ci", max_examples=60, deadline=None, derandomize=True, print_blob=True)
# By hand, from time to time, to look where the others do not reach.
settings.register_profile("deep", max_examples=2000, deadline=None, print_blob=True)
settings.load_profile(os.environ.get("GOVMODEL_PROFILE", "fast"))
