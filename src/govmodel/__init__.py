"""govmodel: a typed model of China's joint-meeting systems (联席会议制度)."""

__version__ = "0.1.0"
