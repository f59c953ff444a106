package org.stagebook.interchange.edl;

import java.util.List;
import java.util.Optional;
import org.stagebook.interchange.ParseWarning;
import org.stagebook.interchange.Warnings;
import org.stagebook.timebase.TimecodeFormat;

/** At which frame rate a list is to be read: which rates its labels allow, and which one to take where nobody says. */
public final class RateQuestion {

    /** Plain rates, the usual ones first; 100 and 120 only where the labels need them. */
    private static final List<TimecodeFormat> PLAIN = List.of(
            TimecodeFormat.TC_24,
            TimecodeFormat.TC_25,
            TimecodeFormat.TC_30_NDF,
            TimecodeFormat.TC_50,
            TimecodeFormat.TC_60_NDF,
            TimecodeFormat.TC_100,
            TimecodeFormat.TC_120_NDF);

    private static final List<TimecodeFormat> DROPPING =
            List.of(TimecodeFormat.TC_29_97_DF, TimecodeFormat.TC_59_94_DF, TimecodeFormat.TC_119_88_DF);

    /** So many labels it takes to call one label in 200 damaged rather than the rate another. */
    private static final int MANY_LABELS = 400;

    private static final int ONE_IN = 200;

    private final RateEvidence evidence;

    public RateQuestion(RateEvidence evidence) {
        this.evidence = evidence;
    }

    /** How sure a rate is. */
    public enum Basis {
        /** The user has said it. */
        STATED,
        /** Taken from the production, and the labels allow it. */
        PRODUCTION,
        /** The lowest usual rate the labels allow. */
        LOWEST
    }

    /**
     * The rate to read a list at.
     *
     * @param warnings what is assumed, and what contradicts it
     */
    public record Answer(TimecodeFormat format, Basis basis, List<ParseWarning> warnings) {

        public Answer {
            warnings = List.copyOf(warnings);
        }
    }

    /** All rates in use that no label and no FCM line contradicts; slow to fast. */
    public List<TimecodeFormat> possible() {
        return TimecodeFormat.STANDARD.stream().filter(this::isPossible).toList();
    }

    /** Whether no label and no FCM line contradicts the rate. */
    public boolean isPossible(TimecodeFormat format) {
        return evidence.labelsBeyond(format) == 0 && countsSo(format);
    }

    /** Chooses: the rate that was stated, else the production's if possible, else the lowest possible of the usual ones. */
    public Answer answer(Optional<TimecodeFormat> stated, TimecodeFormat production) {
        return stated.map(this::stated).or(() -> ofProduction(production)).orElseGet(this::lowest);
    }

    private Answer stated(TimecodeFormat format) {
        Warnings warnings = new Warnings();
        int beyond = evidence.labelsBeyond(format);
        if (beyond > 0) {
            warnings.add(
                    evidence.greatestFrameLine(),
                    "The list was to be read at " + format.label() + " frames a second, but " + beyond + " of its "
                            + evidence.labels() + " timecodes have greater frame numbers, up to "
                            + evidence.greatestFrame() + " in this line; their events were refused. Possible: "
                            + labels(possible()) + ".");
        }
        if (!countsSo(format)) {
            warnings.add(
                    evidence.firstMode().map(FrameCodeMode::line).orElse(0),
                    "The list says that it counts " + (evidence.saysDropFrame() ? "drop frame" : "non-drop frame")
                            + "; it was read as " + format.label() + " all the same, as stated.");
        }
        return new Answer(format, Basis.STATED, warnings.inFileOrder());
    }

    private Optional<Answer> ofProduction(TimecodeFormat production) {
        TimecodeFormat format = countedAsListSays(production);
        boolean exactly = evidence.greatestFrame() + 1 == format.framesPerTimecodeSecond();
        if (!fits(format) || !(countsSo(format) || exactly)) {
            return Optional.empty();
        }
        String counting = countsSo(format) ? "" : " Its FCM line says otherwise and was not followed.";
        return Optional.of(new Answer(
                format,
                Basis.PRODUCTION,
                List.of(new ParseWarning(
                        0,
                        "An edit list does not say its frame rate; that of the production, " + format.label()
                                + ", was assumed. State the rate if it is another." + counting))));
    }

    private Answer lowest() {
        List<TimecodeFormat> candidates = evidence.saysDropFrame() ? DROPPING : PLAIN;
        TimecodeFormat format =
                candidates.stream().filter(this::fits).findFirst().orElse(candidates.getLast());
        return new Answer(
                format,
                Basis.LOWEST,
                List.of(new ParseWarning(
                        evidence.greatestFrameLine(),
                        "An edit list does not say its frame rate, and this one cannot count as the production does:"
                                + " its greatest frame number, in this line, is " + evidence.greatestFrame()
                                + (evidence.saysDropFrame() ? " and it says drop frame" : "") + ". "
                                + format.label() + " was assumed. State the rate.")));
    }

    /** The production's rate, drop frame or not as the list says; as the production if the list does not. */
    private TimecodeFormat countedAsListSays(TimecodeFormat production) {
        if (!production.rate().supportsDropFrame()) {
            return production;
        }
        boolean drop = evidence.saysDropFrame() || (production.dropFrame() && !evidence.saysNonDropFrame());
        return new TimecodeFormat(production.rate(), drop && evidence.skippedBy(drop(production)) == 0);
    }

    private static TimecodeFormat drop(TimecodeFormat format) {
        return new TimecodeFormat(format.rate(), true);
    }

    private boolean countsSo(TimecodeFormat format) {
        if (format.dropFrame()) {
            return !evidence.saysNonDropFrame() && evidence.skippedBy(format) == 0;
        }
        return !evidence.saysDropFrame() || (format.rate().supportsDropFrame() && evidence.skippedBy(drop(format)) > 0);
    }

    /** Whether the labels reach no further, but for a damaged one here and there in a long list. */
    private boolean fits(TimecodeFormat format) {
        int beyond = evidence.labelsBeyond(format);
        return beyond == 0 || (evidence.labels() >= MANY_LABELS && (long) beyond * ONE_IN <= evidence.labels());
    }

    private static String labels(List<TimecodeFormat> formats) {
        return String.join(", ", formats.stream().map(TimecodeFormat::label).toList());
    }
}
