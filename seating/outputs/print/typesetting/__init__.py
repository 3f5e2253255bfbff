"""From data, a template, fonts and the host's pictures to a PDF."""
