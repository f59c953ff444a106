package org.stagebook.audio.wave;

import java.util.List;

/** Writes markers as the contents of {@code cue} and {@code LIST adtl}; texts in UTF-8, as editors do today. */
final class CueChunkWriter {

    private static final byte[] END = {0};

    private final List<Marker> markers;

    CueChunkWriter(List<Marker> markers) {
        this.markers = markers;
    }

    byte[] points() {
        ChunkBytes out = new ChunkBytes().number(markers.size());
        for (Marker marker : markers) {
            out.number(marker.id()).number(marker.startFrame());
            out.text("data").number(0).number(0).number(marker.startFrame());
        }
        return out.bytes();
    }

    /** Empty when no marker has more to say than its place. */
    byte[] texts() {
        ChunkBytes parts = new ChunkBytes();
        for (Marker marker : markers) {
            if (marker.lengthFrames() > 0) {
                ChunkBytes region = new ChunkBytes().number(marker.id()).number(marker.lengthFrames());
                parts.chunk("ltxt", region.text("rgn ").number(0).number(0));
            }
            add(parts, "labl", marker.id(), marker.label());
            add(parts, "note", marker.id(), marker.note());
        }
        return parts.isEmpty()
                ? new byte[0]
                : new ChunkBytes().text("adtl").raw(parts.bytes()).bytes();
    }

    private static void add(ChunkBytes parts, String id, long point, String text) {
        if (!text.isEmpty()) {
            parts.chunk(id, new ChunkBytes().number(point).text(text).raw(END));
        }
    }
}
