package org.stagebook.ui.parts.grid.presenter;

import java.util.List;
import java.util.Optional;
import org.stagebook.ui.parts.grid.presenter.GridCell.Badge;

/**
 * What is shown under a cell while it is edited.
 *
 * @param accepted whether the text can be taken as it is
 * @param message what was understood, or the reason it was not; empty to show nothing
 * @param choices what can be chosen; empty where text is free
 * @param chosen index of the choice the text means, or -1
 */
public record EntryHint(boolean accepted, String message, List<Choice> choices, int chosen) {

    /** One of a list: the text to take, a sign, and a remark beside it. */
    public record Choice(String text, Optional<Badge> badge, String remark) {}

    public static final EntryHint NOTHING = understood("");

    public EntryHint {
        choices = List.copyOf(choices);
    }

    public static EntryHint understood(String message) {
        return new EntryHint(true, message, List.of(), -1);
    }

    public static EntryHint refused(String reason) {
        return new EntryHint(false, reason, List.of(), -1);
    }

    public boolean isEmpty() {
        return message.isEmpty() && choices.isEmpty();
    }
}
