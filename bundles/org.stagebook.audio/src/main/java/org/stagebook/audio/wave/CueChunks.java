package org.stagebook.audio.wave;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Joins the points of {@code cue} to the texts and lengths that {@code LIST adtl} gives them. */
final class CueChunks {

    private static final int POINT_BYTES = 24;
    private static final int COUNT_BYTES = 4;
    private static final int LOOPS_AT = 36;
    private static final int LOOP_BYTES = 24;

    private final List<String> remarks;
    private final Map<Long, Long> frameById = new LinkedHashMap<>();
    private final Map<Long, String> labels = new LinkedHashMap<>();
    private final Map<Long, String> notes = new LinkedHashMap<>();
    private final Map<Long, Long> lengths = new LinkedHashMap<>();

    CueChunks(List<String> remarks) {
        this.remarks = remarks;
    }

    /** Takes the content of {@code cue}. */
    void points(ByteBuffer content) {
        long stated = content.limit() < COUNT_BYTES ? 0 : WaveBytes.unsigned(content.getInt(0));
        long stored = Math.max(0, (content.limit() - COUNT_BYTES) / POINT_BYTES);
        if (stored < stated) {
            remarks.add("The cue chunk states " + stated + " points and holds " + stored + ".");
        }
        for (int index = 0; index < Math.min(stated, stored); index++) {
            int at = COUNT_BYTES + index * POINT_BYTES;
            long id = WaveBytes.unsigned(content.getInt(at));
            if (frameById.putIfAbsent(id, WaveBytes.unsigned(content.getInt(at + 20))) != null) {
                remarks.add("The cue chunk has point " + id + " twice; the first is taken.");
            }
        }
    }

    /** Takes the content of {@code LIST adtl}, list type included. */
    void texts(ByteBuffer content) {
        new SubChunks("LIST adtl", remarks).read(content, this::text);
    }

    private void text(String id, ByteBuffer content) {
        if (content.limit() < 4) {
            return;
        }
        long point = WaveBytes.unsigned(content.getInt(0));
        switch (id) {
            case "labl" -> labels.putIfAbsent(point, text(content, 4));
            case "note" -> notes.putIfAbsent(point, text(content, 4));
            case "ltxt" -> region(point, content);
            default -> {
                // "file" embeds another file, and nobody writes anything else
            }
        }
    }

    private void region(long point, ByteBuffer content) {
        if (content.limit() < 8) {
            return;
        }
        lengths.putIfAbsent(point, WaveBytes.unsigned(content.getInt(4)));
        if (content.limit() > 20) {
            String text = text(content, 20);
            if (!text.isEmpty()) {
                notes.putIfAbsent(point, text);
            }
        }
    }

    private static String text(ByteBuffer content, int at) {
        return new StoredText(content, at, content.limit() - at).plain();
    }

    /** The markers in the order of the chunk. */
    List<Marker> markers(long frames) {
        long orphans = labels.keySet().stream()
                .filter(id -> !frameById.containsKey(id))
                .count();
        if (orphans > 0) {
            remarks.add(
                    orphans == 1
                            ? "1 label of LIST adtl belongs to no point of the cue chunk and is left out."
                            : orphans + " labels of LIST adtl belong to no point of the cue chunk and are left out.");
        }
        long beyond =
                frameById.values().stream().filter(frame -> frame > frames).count();
        if (beyond > 0) {
            remarks.add((beyond == 1 ? "1 marker lies" : beyond + " markers lie") + " behind the end of the sound.");
        }
        return frameById.entrySet().stream()
                .map(point -> marker(point.getKey(), point.getValue()))
                .toList();
    }

    private Marker marker(long id, long frame) {
        return new Marker(
                id, frame, lengths.getOrDefault(id, 0L), labels.getOrDefault(id, ""), notes.getOrDefault(id, ""));
    }

    /** The loops of {@code smpl}. */
    static List<SampleLoop> loops(Optional<ByteBuffer> sampler) {
        List<SampleLoop> loops = new ArrayList<>();
        sampler.filter(content -> content.limit() >= LOOPS_AT).ifPresent(content -> {
            long stated = WaveBytes.unsigned(content.getInt(28));
            for (int at = LOOPS_AT; loops.size() < stated && at + LOOP_BYTES <= content.limit(); at += LOOP_BYTES) {
                loops.add(new SampleLoop(
                        WaveBytes.unsigned(content.getInt(at + 8)),
                        WaveBytes.unsigned(content.getInt(at + 12)),
                        WaveBytes.unsigned(content.getInt(at + 20))));
            }
        });
        return loops;
    }
}
