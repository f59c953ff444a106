package org.stagebook.report.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import org.stagebook.model.HandoffPackage;

/** When a package was made; its paperwork was made then, whatever the clock says. */
public final class PackageDay {
    private PackageDay() {}

    /** The instant; the beginning of time for a draft. */
    public static Instant instant(HandoffPackage handoff) {
        return Objects.requireNonNullElse(handoff.getCreated(), Instant.EPOCH);
    }

    /** The day in UTC. */
    public static LocalDate of(HandoffPackage handoff) {
        return instant(handoff).atZone(ZoneOffset.UTC).toLocalDate();
    }
}
