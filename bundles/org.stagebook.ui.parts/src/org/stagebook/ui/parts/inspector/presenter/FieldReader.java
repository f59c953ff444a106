package org.stagebook.ui.parts.inspector.presenter;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.stagebook.delivery.desk.DeskState;
import org.stagebook.history.listening.ListeningWords;
import org.stagebook.model.ConformState;
import org.stagebook.model.Deliverable;
import org.stagebook.model.MixVersion;
import org.stagebook.model.MusicAndEffects;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.timebase.FilmGauge;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;
import org.stagebook.ui.labels.ModelText;
import org.stagebook.ui.labels.ObjectLabels;

/** Reads what is set on an object, each feature as one line or, for a range, as three. */
final class FieldReader {

    /** Currency and unit stand beside the amount. */
    private static final List<String> LEFT_OUT =
            List.of("id", "formatVersion", "statusBeforeRemoval", "currency", "unit");

    private final ObjectLabels labels;

    FieldReader(ObjectLabels labels) {
        this.labels = labels;
    }

    List<InspectedField> read(EObject object) {
        List<InspectedField> fields = new ArrayList<>();
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (isShown(feature)) {
                fields.addAll(fieldsOf(object, feature));
            }
        }
        if (object instanceof MixVersion version) {
            version.getListeningTests().forEach(test -> fields.add(heardBlind(new ListeningWords(test))));
        }
        fields.addAll(DeskFields.of(object));
        return fields.stream().filter(field -> !field.value().isBlank()).toList();
    }

    private static InspectedField heardBlind(ListeningWords words) {
        String who = words.listener().isEmpty() ? "" : ", " + words.listener();
        return new InspectedField("Heard blind", words.kind() + who + ": " + words.result(), false);
    }

    private static boolean isShown(EStructuralFeature feature) {
        boolean owns =
                feature instanceof EReference reference && (reference.isContainment() || reference.isContainer());
        return !owns && !LEFT_OUT.contains(feature.getName());
    }

    private List<InspectedField> fieldsOf(EObject object, EStructuralFeature feature) {
        Object value = object.eGet(feature);
        String name = FieldNames.inWords(feature.getName());
        if (object instanceof Deliverable deliverable && feature == Literals.DELIVERABLE__STATUS) {
            return List.of(new InspectedField("State", stateOf(deliverable), false));
        }
        if (value instanceof TimeRange range) {
            return List.of(
                    new InspectedField("In", ModelText.timecode(range.start(), object), true),
                    new InspectedField("Out", ModelText.timecode(range.end(), object), true),
                    new InspectedField("Length", ModelText.length(range.duration(), object), true));
        }
        boolean fixed = value instanceof Position || value instanceof Number;
        return List.of(new InspectedField(name, text(value, object, feature.getName()), fixed));
    }

    /** By what was recorded: what is rejected, stale or fails QC never reads approved. */
    private static String stateOf(Deliverable deliverable) {
        return DeskState.of(deliverable).map(DeskState::label).orElse("");
    }

    private String text(Object value, EObject object, String feature) {
        return switch (value) {
            case null -> "";
            case Position position -> ModelText.timecode(position, object);
            case ConformState state -> inWords(state);
            case MusicAndEffects use -> use == MusicAndEffects.UNDECIDED ? "" : use.getLiteral();
            case TimecodeFormat format -> format.timing();
            case Enumerator literal -> ModelText.of(literal);
            case FilmGauge gauge -> gauge.label();
            case Instant moment -> ModelText.of(moment);
            case LocalDate date -> date.toString();
            case Boolean flag -> flag ? "yes" : "";
            case BigDecimal amount -> DeskFields.amount(amount, object);
            case Number number -> number + unit(feature);
            case EObject reference -> labels.text(reference);
            case List<?> list -> joined(list);
            default -> value.toString();
        };
    }

    /** Nothing where a picture change left a thing in place, which is the usual. */
    private static String inWords(ConformState state) {
        return switch (state) {
            case IN_PLACE -> "";
            case CHECK -> "to be checked";
            case CUT -> "cut with its picture";
        };
    }

    private String joined(List<?> values) {
        Stream<String> texts = values.stream()
                .map(value -> value instanceof EObject reference ? labels.text(reference) : String.valueOf(value));
        return texts.collect(Collectors.joining(", "));
    }

    private static String unit(String feature) {
        return switch (feature) {
            case "sampleRateHz" -> " Hz";
            case "sizeBytes" -> " bytes";
            case "userDelaySamples" -> " samples";
            default -> "";
        };
    }
}
