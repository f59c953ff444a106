package org.stagebook.ui.parts.handoff.presenter;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The items a receiver is about to refuse, each with the reason; nothing is recorded before the whole is accepted. */
public final class Refusals {

    private final Map<String, String> reasons = new LinkedHashMap<>();

    /** Refuses an item; a blank reason takes the refusal back. */
    public void set(String path, String reason) {
        if (reason.isBlank()) {
            reasons.remove(path);
        } else {
            reasons.put(path, reason.strip());
        }
    }

    public Optional<String> reason(String path) {
        return Optional.ofNullable(reasons.get(path));
    }

    public int count() {
        return reasons.size();
    }

    /** Path to reason, in the order they were refused. */
    public Map<String, String> all() {
        return new LinkedHashMap<>(reasons);
    }
}
