"""Who knows whom, from the list, files of pairs, graphs and earlier evenings."""
