package org.stagebook.report.contents;

import java.util.List;
import org.stagebook.report.block.Field;

/**
 * What the page on an archive says.
 *
 * @param title of the production
 * @param summary one sentence that says what the archive holds
 * @param facts of production and archive
 * @param overviews what most people look for, without opening a file
 * @param folders with the files in them, in reading order
 * @param missing what belongs to the record and could not be had
 * @param nothing titles of what nothing was recorded of
 */
public record ArchiveContents(
        String title,
        String summary,
        List<Field> facts,
        List<Overview> overviews,
        List<Folder> folders,
        List<Gap> missing,
        List<String> nothing) {

    /** Copies the lists. */
    public ArchiveContents {
        facts = List.copyOf(facts);
        overviews = List.copyOf(overviews);
        folders = List.copyOf(folders);
        missing = List.copyOf(missing);
        nothing = List.copyOf(nothing);
    }

    /** How a cell is to be taken; it is said by a sign as well as by colour. */
    public enum Tone {
        /** As it is. */
        PLAIN,
        /** What the eye looks for first. */
        STRONG,
        /** Holds. */
        GOOD,
        /** Under way. */
        OPEN,
        /** Does not hold any more, or not quite. */
        DOUBT,
        /** Was refused. */
        BAD
    }

    /** A text and how it is to be taken. */
    public record Cell(String text, Tone tone) {
        /** A text as it is. */
        public static Cell plain(String text) {
            return new Cell(text, Tone.PLAIN);
        }
    }

    /**
     * A small table.
     *
     * @param rows each with as many cells as there are columns
     * @param empty the sentence that stands in its place where there are no rows
     */
    public record Overview(String title, List<String> columns, List<List<Cell>> rows, String empty) {
        /** Copies the lists. */
        public Overview {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * Files that lie together.
     *
     * @param name of the folder, empty for the archive's own
     * @param says what lies there, in one sentence
     */
    public record Folder(String name, String title, String says, List<Item> items) {
        /** Copies the list. */
        public Folder {
            items = List.copyOf(items);
        }

        /** How long its files are together. */
        public long sizeBytes() {
            return items.stream()
                    .filter(Item::isMeasured)
                    .mapToLong(Item::sizeBytes)
                    .sum();
        }
    }

    /**
     * A file.
     *
     * @param path from the page, with forward slashes
     * @param format such as "CSV" or "PDF"
     * @param sizeBytes how long it is, or {@link #UNKNOWN} for what is written after the page
     */
    public record Item(String path, String title, String says, String format, long sizeBytes) {
        /** The length of a file that lists the page, and is written after it. */
        public static final long UNKNOWN = -1;

        /** Whether its length was known when the page was written. */
        public boolean isMeasured() {
            return sizeBytes != UNKNOWN;
        }
    }

    /** What could not be had, and why. */
    public record Gap(String title, String reason) {}
}
