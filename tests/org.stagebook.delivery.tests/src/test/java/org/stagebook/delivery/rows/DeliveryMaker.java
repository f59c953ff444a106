package org.stagebook.delivery.rows;

import java.util.Map;
import java.util.Optional;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.delivery.rule.Delivery;
import org.stagebook.delivery.rule.Stated;
import org.stagebook.delivery.spec.Requirement;
import org.stagebook.delivery.spec.Specification;
import org.stagebook.delivery.spec.Window;
import org.stagebook.metering.weighting.FrameRange;

/**
 * Makes deliveries of which one requirement can be judged: in a file as the specification asks for, with a dialogue stem that lets
 * the requirement apply, and with sound around the window that would fail everything if it were counted.
 *
 * @param specification by which they are judged
 * @param requirement that is looked at
 * @param file what the programme says of itself
 */
record DeliveryMaker(Specification specification, Requirement requirement, MadeFile file) {

    /** Louder than anything allows. */
    static final double FAR_TOO_LOUD_LKFS = -3;

    private static final double SPOKEN_LKFS = -27;
    private static final double SECONDS_AROUND = 0.5;
    private static final double SECONDS_BETWEEN = 0.3;

    /** For a requirement on a number: in two channels, for it is the sound of one that has it, and the others would only take time. */
    static DeliveryMaker of(Specification specification, Requirement requirement) {
        return new DeliveryMaker(
                specification, requirement, MadeFile.askedBy(specification).with(ChannelOrder.L_R));
    }

    Tones tones() {
        return file.tones();
    }

    boolean isFallback() {
        return specification.fallbacks().anyMatch(requirement.id()::equals);
    }

    /** A programme, with a stem in which somebody always, never or far too loudly speaks, as the requirement needs it to apply. */
    Delivery of(MadeSound programme) {
        return of(programme, stemFor((double) programme.frames() / programme.rateHz()));
    }

    /** A programme and its stem. */
    Delivery of(MadeSound programme, Optional<MadeSound> stem) {
        Delivery delivery = Delivery.of(file.recording(surrounded(programme)));
        Delivery placed = requirement.window() == Window.ACTION ? delivery.withAction(action(programme)) : delivery;
        return stem.map(sound -> placed.withDialogue(file.recording(surrounded(sound))))
                .orElse(placed);
    }

    /** A programme that is far too loud, of which a person read a value. */
    Delivery typed(double value) {
        return of(tones().tone(FAR_TOO_LOUD_LKFS, 0.5))
                .withStated(Map.of(
                        requirement.quantity(), new Stated(requirement.quantity(), value, "the meter of the studio")));
    }

    private Optional<MadeSound> stemFor(double seconds) {
        if (isFallback()) {
            return Optional.of(tones().silence(seconds));
        }
        if (requirement.condition().isPresent()) {
            return Optional.of(tones().tone(SPOKEN_LKFS, seconds));
        }
        return requirement.anyOf().map(group -> tones().tone(FAR_TOO_LOUD_LKFS, seconds));
    }

    private MadeSound surrounded(MadeSound sound) {
        Tones tones = tones();
        return switch (requirement.window()) {
            case WHOLE_FILE -> sound;
            case SOUND -> sound.between(tones.silence(SECONDS_AROUND), tones.silence(SECONDS_AROUND));
            case ACTION ->
                sound.between(
                        tones.tone(FAR_TOO_LOUD_LKFS, SECONDS_AROUND, SECONDS_BETWEEN),
                        tones.tone(FAR_TOO_LOUD_LKFS, SECONDS_AROUND)
                                .between(tones.silence(SECONDS_BETWEEN), tones.silence(0)));
        };
    }

    private FrameRange action(MadeSound programme) {
        long start = tones().silence(SECONDS_AROUND + SECONDS_BETWEEN).frames();
        return new FrameRange(start, start + programme.frames());
    }
}
