package org.stagebook.edit.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stagebook.model.DeliveryFormat;
import org.stagebook.model.FormatDecision;
import org.stagebook.model.Production;
import org.stagebook.model.StagebookFactory;
import org.stagebook.model.StagebookPackage.Literals;

/**
 * Records what was decided, by whom and when, with the formats that are to be delivered. Somebody the production does not know
 * joins its people in the same step.
 *
 * @param subject what it is about; not blank
 * @param decision what was decided, in words; may be empty
 * @param by who decided, by name or role; may be empty, and is asked for later
 * @param on the day, if it is known
 * @param formats described as {@code DeliveryFormat}
 */
public record RecordFormatDecision(
        String subject, String decision, String by, Optional<LocalDate> on, List<NewObject> formats) implements Change {

    /** Checks that there is something to record. */
    public RecordFormatDecision {
        subject = subject.strip();
        decision = decision.strip();
        by = by.strip();
        formats = List.copyOf(formats);
        if (subject.isEmpty()) {
            throw new IllegalArgumentException("A decision is about something, and nothing was named.");
        }
        for (NewObject format : formats) {
            if (!format.type().equals(Literals.DELIVERY_FORMAT)) {
                throw new IllegalArgumentException(
                        "A " + format.type().getName() + " is not a format that is delivered.");
            }
        }
    }

    @Override
    public String label() {
        return "Record decision " + subject;
    }

    @Override
    public void apply(Production production) {
        FormatDecision recorded = StagebookFactory.eINSTANCE.createFormatDecision();
        recorded.setSubject(subject);
        if (!decision.isEmpty()) {
            recorded.setDecision(decision);
        }
        if (!by.isEmpty()) {
            recorded.setDecidedBy(new PeopleByName(production).named(by));
        }
        on.ifPresent(recorded::setDecidedOn);
        formats.forEach(format -> recorded.getFormats().add((DeliveryFormat) format.create()));
        production.getFormatDecisions().add(recorded);
    }
}
