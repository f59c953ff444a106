package org.stagebook.report.block;

import java.util.List;

/**
 * One page for one thing, to be written on by hand: a line of ADR in front of the supervisor.
 *
 * @param name what such pages are, as for {@link Table#name}
 * @param number at the head, largest
 * @param alert beside it: what is to be put right about it; empty for nothing
 * @param title at the other side, such as character and actor
 * @param words in the middle, large: the line itself
 * @param keys what number, title and words say already, for tables
 * @param fields the other facts
 * @param tables what is to be filled in by hand
 */
public record RecordPage(
        String name,
        String number,
        String alert,
        String title,
        String words,
        List<Field> keys,
        List<Field> fields,
        List<Table> tables)
        implements Block {
    /** Keeps its own copies. */
    public RecordPage {
        keys = List.copyOf(keys);
        fields = List.copyOf(fields);
        tables = List.copyOf(tables);
    }
}
