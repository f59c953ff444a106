package org.stagebook.report.content;

import java.util.Objects;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.Production;
import org.stagebook.timebase.TimecodeFormat;

/** What stands at the head of every document of a package. {@code created} is an instant in ISO 8601. */
public record PageHeader(
        String productionTitle,
        String productionCode,
        String packageName,
        String packageId,
        String sender,
        String receiver,
        String created,
        String pictureCut,
        String supersedes,
        String timecodeFormat,
        int sampleRateHz) {
    /** The head of a package's documents. */
    public static PageHeader of(HandoffPackage handoff, Production production) {
        HandoffPackage earlier = handoff.getSupersedes();
        return new PageHeader(
                Texts.of(production.getTitle()),
                Texts.of(production.getCode()),
                Texts.of(handoff.getName()),
                Texts.of(handoff.getId()),
                Texts.of(handoff.getSender()),
                Texts.of(handoff.getReceiver()),
                Texts.of(handoff.getCreated()),
                Texts.of(handoff.getPictureCut()),
                earlier == null ? "" : Texts.of(earlier.getName()),
                Objects.requireNonNullElse(production.getTimecodeFormat(), TimecodeFormat.TC_24)
                        .label(),
                production.getSampleRateHz());
    }

    /** The day, as the calendar writes it in UTC. */
    public String date() {
        return created.length() >= 10 ? created.substring(0, 10) : created;
    }
}
