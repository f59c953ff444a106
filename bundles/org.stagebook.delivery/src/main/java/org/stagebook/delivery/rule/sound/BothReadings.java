package org.stagebook.delivery.rule.sound;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.stagebook.delivery.rule.Evidence;
import org.stagebook.delivery.spec.Requirement;
import org.stagebook.delivery.spec.Window;

/**
 * What the other window reads, told beside what is judged: documents differ in whether the whole file counts or the action, and who
 * argues about a figure wants both.
 */
final class BothReadings {

    private final Requirement requirement;
    private final Evidence evidence;

    BothReadings(Requirement requirement, Evidence evidence) {
        this.requirement = requirement;
        this.evidence = evidence;
    }

    /** A sentence; empty where nobody knows the action, or there is nothing to read. */
    String beside(Function<Window, OptionalDouble> quantity) {
        if (evidence.delivery().action().isEmpty()) {
            return "";
        }
        Window other = requirement.window() == Window.WHOLE_FILE ? Window.ACTION : Window.WHOLE_FILE;
        OptionalDouble value = quantity.apply(other);
        if (value.isEmpty()) {
            return "";
        }
        String where = other == Window.ACTION ? "From the first to the last frame of action" : "Over the whole file";
        return String.format(Locale.ROOT, "%s: %.2f.", where, value.getAsDouble());
    }
}
