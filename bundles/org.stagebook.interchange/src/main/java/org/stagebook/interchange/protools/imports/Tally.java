package org.stagebook.interchange.protools.imports;

import org.stagebook.interchange.Warnings;

/** Counts something that is reported once, where it occurs first. */
final class Tally {

    private int count;
    private int firstLine = Integer.MAX_VALUE;
    private String firstName = "";

    void add(String name, int line) {
        count++;
        if (line < firstLine) {
            firstLine = line;
            firstName = name;
        }
    }

    int count() {
        return count;
    }

    /** Adds a warning: the words before and behind the first name, then how many there are. */
    void report(Warnings warnings, String before, String behind) {
        if (count > 0) {
            warnings.add(firstLine, before + "\"" + firstName + "\"" + behind + count + ".");
        }
    }
}
