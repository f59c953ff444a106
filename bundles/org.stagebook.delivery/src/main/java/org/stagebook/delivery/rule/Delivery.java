package org.stagebook.delivery.rule;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stagebook.audio.recording.Recording;
import org.stagebook.metering.weighting.FrameRange;

/**
 * What is delivered, and what is known of it beyond the files.
 *
 * @param programme the printmaster, or whatever file is judged
 * @param dialogue the dialogue stem of the programme
 * @param stems by name
 * @param action from the first frame of action to behind the last, in samples
 * @param stated what people read from meters of the studio, by quantity
 */
public record Delivery(
        Recording programme,
        Optional<Recording> dialogue,
        Map<String, Recording> stems,
        Optional<FrameRange> action,
        Map<String, Stated> stated) {

    /** Copies the maps. */
    public Delivery {
        stems = Map.copyOf(stems);
        stated = Map.copyOf(stated);
    }

    /** Only a programme. */
    public static Delivery of(Recording programme) {
        return new Delivery(programme, Optional.empty(), Map.of(), Optional.empty(), Map.of());
    }

    /** The same with its dialogue stem. */
    public Delivery withDialogue(Recording stem) {
        return new Delivery(programme, Optional.of(stem), stems, action, stated);
    }

    /** The same with the place of its action. */
    public Delivery withAction(FrameRange range) {
        return new Delivery(programme, dialogue, stems, Optional.of(range), stated);
    }

    /** The same with values that people read. */
    public Delivery withStated(Map<String, Stated> values) {
        return new Delivery(programme, dialogue, stems, action, values);
    }

    /** The files of the programme. */
    public List<Path> files() {
        return programme.files();
    }
}
