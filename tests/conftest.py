"""Settings of Hypothesis for all tests: how many examples, chosen by ``GOVMODEL_PROFILE``."""

import os

from hypothesis import settings

# No deadline: a law that is slow on a busy machine is no less a law. Time is measured in benchmarks/.
settings.register_profile("quick", max_examples=25, deadline=None)
settings.register_profile("ci", max_examples=100, deadline=None, print_blob=True)
settings.register_profile("thorough", max_examples=1000, deadline=None, print_blob=True)
settings.load_profile(os.environ.get("GOVMODEL_PROFILE", "quick"))
