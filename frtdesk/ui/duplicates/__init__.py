"""The windows in which what is there twice becomes one."""
