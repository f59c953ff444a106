package org.stagebook.report.block;

import java.util.List;

/** What has to be known before anybody works from the report; never fewer than one sentence. */
public record Warning(List<String> sentences) implements Block {
    /** Keeps its own copy. */
    public Warning {
        sentences = List.copyOf(sentences);
    }
}
