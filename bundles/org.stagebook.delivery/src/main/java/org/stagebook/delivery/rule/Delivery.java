package org.stagebook.delivery.rule;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.stagebook.audio.recording.Recording;
import org.stagebook.metering.weighting.FrameRange;

/**
 * What is delivered, and what is known of it beyond the files.
 *
 * @param programme the printmaster, or whatever file is judged
 * @param beside what came with it
 * @param picture where it lies to the picture
 * @param stated what people read from meters of the studio, by quantity
 */
public record Delivery(Recording programme, Beside beside, Picture picture, Map<String, Stated> stated) {

    /** Copies the map. */
    public Delivery {
        stated = Map.copyOf(stated);
    }

    /**
     * Sound that came with the programme.
     *
     * @param dialogue the dialogue stem, which is one of the stems or given by itself
     * @param stems all that sum to the programme, by name and in order; empty where they were not given
     * @param musicAndEffects the M&amp;E
     */
    public record Beside(
            Optional<Recording> dialogue, Map<String, Recording> stems, Optional<Recording> musicAndEffects) {
        /** Nothing did. */
        public static final Beside NOTHING = new Beside(Optional.empty(), Map.of(), Optional.empty());

        /** Copies the map, in order. */
        public Beside {
            stems = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(stems));
        }
    }

    /**
     * Where the programme lies to the picture.
     *
     * @param action from the first frame of action to behind the last, in samples
     * @param lengthFrames how long it has to be, in samples
     */
    public record Picture(Optional<FrameRange> action, OptionalLong lengthFrames) {
        /** Nobody said. */
        public static final Picture UNKNOWN = new Picture(Optional.empty(), OptionalLong.empty());
    }

    /** Only a programme. */
    public static Delivery of(Recording programme) {
        return new Delivery(programme, Beside.NOTHING, Picture.UNKNOWN, Map.of());
    }

    /** The same with its dialogue stem. */
    public Delivery withDialogue(Recording stem) {
        return with(new Beside(Optional.of(stem), beside.stems, beside.musicAndEffects));
    }

    /** The same with other sound beside it. */
    public Delivery with(Beside other) {
        return new Delivery(programme, other, picture, stated);
    }

    /** The same with the place of its action. */
    public Delivery withAction(FrameRange range) {
        return with(new Picture(Optional.of(range), picture.lengthFrames));
    }

    /** The same with another place to the picture. */
    public Delivery with(Picture other) {
        return new Delivery(programme, beside, other, stated);
    }

    /** The same with values that people read. */
    public Delivery withStated(Map<String, Stated> values) {
        return new Delivery(programme, beside, picture, values);
    }

    public Optional<Recording> dialogue() {
        return beside.dialogue;
    }

    public Optional<FrameRange> action() {
        return picture.action;
    }

    /** The files of the programme and of everything beside it, each once. */
    public List<Path> allFiles() {
        return Stream.of(
                        Stream.of(programme),
                        beside.stems.values().stream(),
                        beside.dialogue.stream(),
                        beside.musicAndEffects.stream())
                .flatMap(each -> each)
                .flatMap(recording -> recording.files().stream())
                .distinct()
                .toList();
    }

    /** The files of the programme. */
    public List<Path> files() {
        return programme.files();
    }
}
