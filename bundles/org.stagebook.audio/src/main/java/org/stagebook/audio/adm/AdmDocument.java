package org.stagebook.audio.adm;

import java.util.List;

/**
 * The model of a recording as its {@code axml} chunk describes it (ITU-R BS.2076), without the movements of objects:
 * what there is and what belongs to what. Identifiers and references are as stored, texts that are not there are empty.
 */
public record AdmDocument(
        List<Programme> programmes,
        List<Content> contents,
        List<AudioObject> objects,
        List<Pack> packs,
        List<Channel> channels,
        List<Track> tracks) {

    /** A whole presentation. Times are as stored, {@code "00:00:05.00000"}. */
    public record Programme(String id, String name, Span span, List<String> contentIds) {
        public Programme {
            contentIds = List.copyOf(contentIds);
        }
    }

    /** A time and another: a start and an end, or a start and a duration; as stored, empty where nothing is said. */
    public record Span(String start, String other) {}

    /**
     * One component of a programme. {@code dialogue} is 0 for none, 1 for dialogue, 2 for both, and empty where unsaid; {@code
     * mixedKind} says of both what they are, 0 for undefined, and is empty where unsaid.
     */
    public record Content(String id, String name, List<String> objectIds, String dialogue, String mixedKind) {
        public Content {
            objectIds = List.copyOf(objectIds);
        }
    }

    /** Something that is mixed as a whole: a bed or a moving sound. The span is start and duration. */
    public record AudioObject(String id, String name, Span span, ObjectParts parts) {}

    /** What an object consists of. */
    public record ObjectParts(List<String> packIds, List<String> trackUids, List<String> objectIds) {
        public ObjectParts {
            packIds = List.copyOf(packIds);
            trackUids = List.copyOf(trackUids);
            objectIds = List.copyOf(objectIds);
        }
    }

    /** Channels that belong together: a loudspeaker layout, or the one channel of a moving sound. */
    public record Pack(String id, String name, AdmType type, PackParts parts) {}

    /** What a pack consists of. */
    public record PackParts(List<String> channelIds, List<String> packIds) {
        public PackParts {
            channelIds = List.copyOf(channelIds);
            packIds = List.copyOf(packIds);
        }
    }

    /** One channel: a loudspeaker by its labels, or a path of so many blocks. */
    public record Channel(String id, String name, AdmType type, Blocks blocks) {

        /** How many blocks describe it, the loudspeaker labels they name, each once, and how they move. */
        public record Blocks(int count, List<String> speakerLabels, Path path) {
            public Blocks {
                speakerLabels = List.copyOf(speakerLabels);
            }
        }
    }

    /**
     * How the blocks of a channel follow each other.
     *
     * @param timed blocks that state a start or a duration
     * @param cartesian blocks whose positions are Cartesian
     * @param jumping blocks that jump to their position
     * @param firstInterpolation how long the first block takes to jump, in seconds as stored; empty where unsaid
     * @param laterInterpolations the same of all others, each once
     */
    public record Path(
            int timed, int cartesian, int jumping, String firstInterpolation, List<String> laterInterpolations) {

        /** Of blocks that say nothing of it. */
        public static final Path UNSAID = new Path(0, 0, 0, "", List.of());

        public Path {
            laterInterpolations = List.copyOf(laterInterpolations);
        }
    }

    /** One track UID, with the channel format it leads to, by way of track and stream formats or directly. */
    public record Track(String uid, String channelId, String packId) {}

    /** Copies the lists. */
    public AdmDocument {
        programmes = List.copyOf(programmes);
        contents = List.copyOf(contents);
        objects = List.copyOf(objects);
        packs = List.copyOf(packs);
        channels = List.copyOf(channels);
        tracks = List.copyOf(tracks);
    }
}
