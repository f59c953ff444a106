package org.stagebook.edit.change;

import java.util.List;
import java.util.Optional;

/**
 * A question about a handoff, with what was answered.
 *
 * @param id stays the same wherever the thread goes, so that both sides can tell it
 * @param path the file it is about, by its path in the package; empty for the whole package
 * @param question who asks what, and when
 * @param answers oldest first
 * @param settled who said that it is settled, and when; nothing while it is open
 */
public record QueryThread(String id, String path, Remark question, List<Remark> answers, Optional<Remark> settled) {
    public QueryThread {
        answers = List.copyOf(answers);
    }
}
