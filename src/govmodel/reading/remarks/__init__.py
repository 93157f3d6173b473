"""What a reading may remark on, one file for each code."""
