package org.stagebook.history.repository;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The message of a commit: a title, lines of words for people, and two trailers by which Stagebook knows it again.
 *
 * <p>{@code git log} shows it as it is; {@code git interpret-trailers} reads the trailers.
 */
record KeptMessage(String title, List<String> details, Optional<Occasion> occasion, Optional<String> objectId) {
    private static final String OCCASION = "Stagebook-Occasion: ";
    private static final String OBJECT = "Stagebook-Id: ";

    static KeptMessage of(KeepRequest request) {
        return new KeptMessage(request.title(), request.details(), Optional.of(request.occasion()), request.objectId());
    }

    static KeptMessage parse(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        String title = lines.isEmpty() ? "" : lines.removeFirst();
        Optional<Occasion> occasion = trailer(lines, OCCASION).flatMap(Occasion::of);
        Optional<String> objectId = trailer(lines, OBJECT);
        lines.removeIf(line -> line.startsWith(OCCASION) || line.startsWith(OBJECT));
        return new KeptMessage(title, withoutBlankEnds(lines), occasion, objectId);
    }

    private static Optional<String> trailer(List<String> lines, String key) {
        return lines.stream()
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(key.length()).strip())
                .reduce((one, last) -> last);
    }

    private static List<String> withoutBlankEnds(List<String> lines) {
        int from = 0;
        int to = lines.size();
        while (from < to && lines.get(from).isBlank()) {
            from++;
        }
        while (to > from && lines.get(to - 1).isBlank()) {
            to--;
        }
        return lines.subList(from, to);
    }

    String text() {
        StringBuilder text = new StringBuilder(title).append('\n');
        if (!details.isEmpty()) {
            text.append('\n');
            details.forEach(line -> text.append(line).append('\n'));
        }
        text.append('\n');
        occasion.ifPresent(it -> text.append(OCCASION).append(it.label()).append('\n'));
        objectId.ifPresent(it -> text.append(OBJECT).append(it).append('\n'));
        return text.toString();
    }
}
