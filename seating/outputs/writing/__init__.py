"""Files of a folder: written all or not at all, and never over what somebody else made."""
