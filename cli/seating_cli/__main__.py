"""``python -m seating_cli`` is the command, too."""

from seating_cli.main import main

if __name__ == "__main__":
    main(prog_name="seating")
