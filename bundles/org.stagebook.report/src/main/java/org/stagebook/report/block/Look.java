package org.stagebook.report.block;

/** What a part of a cell is, from which each print tells how to show it. */
public enum Look {
    /** Plain text. */
    TEXT,
    /** What the eye looks for first. */
    STRONG,
    /** Said beside it. */
    QUIET,
    /** Words that are spoken. */
    SPOKEN,
    /** The same, to be read aloud from the page: larger. */
    SCRIPT,
    /** Timecode or feet+frames: figures under each other. */
    TIME,
    /** A number spreadsheets can count with. */
    NUMBER,
    /** Code of a category, on its colour. */
    CATEGORY,
    /** Something to be put right. */
    ALERT
}
