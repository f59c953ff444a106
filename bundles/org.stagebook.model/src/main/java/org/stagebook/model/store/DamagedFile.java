package org.stagebook.model.store;

import java.util.Map;

/** The sentences for a file that cannot be read as what it should be. */
final class DamagedFile {
    private static final String KEPT = ". Nothing was changed. Take the file back from version control or a backup.";

    private DamagedFile() {}

    /**
     * The failure to be thrown.
     *
     * @param line counted from 1, or less if not known
     * @param column counted from 1, or less if not known
     */
    static ProductionStoreException of(String name, int line, int column, Exception cause) {
        String where = line < 1 ? name : name + ", line " + line + (column < 1 ? "" : ", column " + column);
        String reason = String.valueOf(cause.getMessage());
        if (reason.contains("DOCTYPE")) {
            return new ProductionStoreException(
                    where + " holds a document type (DOCTYPE), which could make other files or addresses be read."
                            + " Stagebook never writes one and refuses it. Nothing was read from elsewhere or changed."
                            + " Do not trust this file; ask where it comes from.",
                    cause);
        }
        return new ProductionStoreException(where + ": the file is damaged: " + withoutEnd(reason) + KEPT, cause);
    }

    /** Refuses files in which git left both sides of a merge, because it was not told who can join them. */
    static void refuseUnmerged(Map<String, byte[]> contents) throws ProductionStoreException {
        for (Map.Entry<String, byte[]> file : contents.entrySet()) {
            if (hasConflictMarker(file.getValue())) {
                throw new ProductionStoreException(
                        file.getKey()
                                + " holds both sides of a merge that git could not join by itself. Both are whole in the history, and"
                                + " nothing was changed. Let Stagebook join them: stagebook merge DIR, with the folder of the production.");
            }
        }
    }

    /** Seven angle brackets in a row, which no XML file can hold. */
    private static boolean hasConflictMarker(byte[] content) {
        int brackets = 0;
        for (byte each : content) {
            brackets = each == '<' ? brackets + 1 : 0;
            if (brackets == 7) {
                return true;
            }
        }
        return false;
    }

    private static String withoutEnd(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
