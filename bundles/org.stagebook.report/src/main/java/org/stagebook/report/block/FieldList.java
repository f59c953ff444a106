package org.stagebook.report.block;

import java.util.List;

/** Facts beside each other; those without a value are left out of what is read, not of what is counted. */
public record FieldList(List<Field> fields) implements Block {
    /** Keeps its own copy. */
    public FieldList {
        fields = List.copyOf(fields);
    }
}
