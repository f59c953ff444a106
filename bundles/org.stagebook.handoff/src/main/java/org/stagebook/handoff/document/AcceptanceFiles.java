package org.stagebook.handoff.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stagebook.handoff.HandoffException;
import org.stagebook.model.HandoffState;
import org.stagebook.model.Verdict;

/** Reads and writes {@link AcceptanceFile}s. They come from other machines, so that nothing in them is believed unread. */
public final class AcceptanceFiles {
    private static final Pattern QUERY_ID = Pattern.compile("query-[a-z0-9-]{1,80}");

    private final PackageJson json = new PackageJson();

    /** What has been said of the package in this folder so far, as far as the package knows. */
    public Optional<AcceptanceFile> in(Path folder) throws IOException {
        Path file = folder.resolve(PackageLayout.ACCEPTANCE);
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? Optional.of(read(file)) : Optional.empty();
    }

    /** One that was sent. */
    public AcceptanceFile read(Path file) throws IOException {
        AcceptanceFile content = json.read(file, AcceptanceFile.class);
        if (!AcceptanceFile.FORMAT.equals(content.format()) || content.version() > AcceptanceFile.VERSION) {
            throw new HandoffException(file + " is of the form \"" + content.format() + "\", version "
                    + content.version() + "; this Stagebook reads \"" + AcceptanceFile.FORMAT + "\" up to version "
                    + AcceptanceFile.VERSION + ". Nothing was recorded.");
        }
        check(file, content);
        return content;
    }

    /** Writes one, whole or not at all. */
    public void write(Path file, AcceptanceFile content) throws IOException {
        json.write(file, content);
    }

    private static void check(Path file, AcceptanceFile content) throws HandoffException {
        Optional<String> badMoment =
                moments(content).filter(at -> !isInstant(at)).findFirst();
        if (badMoment.isPresent()) {
            throw damaged(file, "\"" + badMoment.get() + "\" is no time");
        }
        Optional<String> badId = content.queries().stream()
                .map(AcceptanceFile.Query::id)
                .filter(id -> !QUERY_ID.matcher(id).matches())
                .findFirst();
        if (badId.isPresent()) {
            throw damaged(file, "\"" + badId.get() + "\" is no id of a query");
        }
        for (AcceptanceFile.Acceptance acceptance : content.acceptances()) {
            for (AcceptanceFile.ItemVerdict item : acceptance.items()) {
                if (Verdict.get(item.verdict()) == null) {
                    throw damaged(file, "\"" + item.verdict() + "\" is no verdict");
                }
                if (!item.verdict().equals(Verdict.ACCEPTED.getLiteral())
                        && item.reason().isBlank()) {
                    throw damaged(file, item.path() + " is " + item.verdict() + " without a word why");
                }
            }
        }
        for (AcceptanceFile.Step step : content.states()) {
            if (HandoffState.get(step.state()) == null) {
                throw damaged(file, "\"" + step.state() + "\" is no state of a handoff");
            }
        }
    }

    private static Stream<String> moments(AcceptanceFile content) {
        Stream<String> said = Stream.concat(
                content.acceptances().stream().map(AcceptanceFile.Acceptance::at),
                content.states().stream().map(AcceptanceFile.Step::at));
        Stream<String> asked = content.queries().stream()
                .flatMap(query -> Stream.concat(
                        Stream.of(query.created(), query.settledAt()),
                        query.replies().stream().map(AcceptanceFile.Answer::created)));
        return Stream.concat(said, asked.filter(at -> !at.isEmpty()));
    }

    private static boolean isInstant(String text) {
        try {
            return Instant.parse(text).isAfter(Instant.EPOCH);
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static HandoffException damaged(Path file, String why) {
        return new HandoffException(
                file + " cannot be believed: " + why + ". Nothing was recorded. Ask for it to be sent again.");
    }
}
