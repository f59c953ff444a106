package org.stagebook.interchange;

/** Counts warnings of one kind, and sums up those that are not listed one by one. */
final class RepeatedWarning {

    private final int listed;
    private int seen;
    private int firstLine = Integer.MAX_VALUE;
    private int lastLine;
    private String lastText = "";

    /** @param listed how many are listed one by one */
    RepeatedWarning(int listed) {
        this.listed = listed;
    }

    /** Whether this one is to be listed; else it is counted. */
    boolean lists(int line, String text) {
        seen++;
        if (seen <= listed) {
            return true;
        }
        firstLine = Math.min(firstLine, line);
        if (line >= lastLine) {
            lastLine = line;
            lastText = text;
        }
        return false;
    }

    /** Whether some were counted only. */
    boolean hasMore() {
        return seen > listed;
    }

    /** One sentence for all that were counted; it stands at the first of their lines. A single one speaks for itself. */
    ParseWarning sum() {
        int more = seen - listed;
        if (more == 1) {
            return new ParseWarning(lastLine, lastText);
        }
        String lines = lastLine == 0 ? "" : " in lines " + firstLine + " to " + lastLine;
        return new ParseWarning(firstLine, more + " more of this kind" + lines + ", the last: " + lastText);
    }
}
