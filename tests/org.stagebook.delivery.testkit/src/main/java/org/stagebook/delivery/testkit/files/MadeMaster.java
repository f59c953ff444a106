package org.stagebook.delivery.testkit.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.stagebook.audio.adm.AdmDocumentReader;
import org.stagebook.audio.adm.AdmModel;
import org.stagebook.audio.adm.AdmModelBuilder;
import org.stagebook.audio.adm.TrackTable;
import org.stagebook.audio.adm.TrackTable.Entry;

/**
 * A master with a model, open to be damaged by replacing text.
 *
 * @param model the content of {@code axml}
 * @param tracks the content of {@code chna}
 * @param dolby the content of {@code dbmd}, or none
 * @param format of the sound
 */
public record MadeMaster(String model, List<Entry> tracks, Optional<byte[]> dolby, Format format) {

    /**
     * How the sound is stored.
     *
     * @param frames samples per channel
     */
    public record Format(int sampleRateHz, int channels, int frames) {
        double seconds() {
            return frames / (double) sampleRateHz;
        }
    }

    /** Copies the list. */
    public MadeMaster {
        tracks = List.copyOf(tracks);
    }

    /** The same with one text of the model, which must be there, replaced where it stands first. */
    public MadeMaster replacing(String from, String to) {
        int at = model.indexOf(from);
        if (at < 0) {
            throw new IllegalArgumentException("The model has no " + from + ".");
        }
        return with(model.substring(0, at) + to + model.substring(at + from.length()));
    }

    MadeMaster with(String otherModel) {
        return new MadeMaster(otherModel, tracks, dolby, format);
    }

    MadeMaster with(List<Entry> otherTracks) {
        return new MadeMaster(model, otherTracks, dolby, format);
    }

    MadeMaster with(Optional<byte[]> otherDolby) {
        return new MadeMaster(model, tracks, otherDolby, format);
    }

    MadeMaster with(Format other) {
        return new MadeMaster(model, tracks, dolby, other);
    }

    /** The model as the reader has it. */
    public AdmModel read() throws IOException {
        List<String> remarks = new ArrayList<>();
        return new AdmModelBuilder(
                        Optional.of(new TrackTable(tracks.size(), tracks)),
                        new AdmDocumentReader(remarks)
                                .read(new ByteArrayInputStream(model.getBytes(StandardCharsets.UTF_8))),
                        remarks)
                .build(format.channels());
    }

    /** The whole file: 16 bits, soft noise that differs from channel to channel. */
    byte[] file(Random random) {
        ChunkFile file = new ChunkFile().pcm(format.sampleRateHz(), format.channels(), 16);
        boolean isModelFirst = random.nextBoolean();
        if (isModelFirst) {
            describe(file);
        }
        file.chunk("data", noise(random, format.channels() * format.frames()));
        if (!isModelFirst) {
            describe(file);
        }
        return file.bytes();
    }

    private void describe(ChunkFile file) {
        file.chunk("chna", table());
        file.chunk("axml", model.getBytes(StandardCharsets.UTF_8));
        dolby.ifPresent(content -> file.chunk("dbmd", content));
    }

    static byte[] noise(Random random, int samples) {
        byte[] bytes = new byte[2 * samples];
        ByteBuffer sound = ChunkFile.little(bytes);
        for (int sample = 0; sample < samples; sample++) {
            sound.putShort((short) (random.nextInt(601) - 300));
        }
        return bytes;
    }

    private byte[] table() {
        byte[] bytes = new byte[4 + 40 * tracks.size()];
        ByteBuffer table = ChunkFile.little(bytes);
        table.putShort((short) tracks.stream().map(Entry::track).distinct().count());
        table.putShort((short) tracks.size());
        for (Entry entry : tracks) {
            table.putShort((short) entry.track());
            put(table, entry.uid(), 12);
            put(table, entry.trackFormatId(), 14);
            put(table, entry.packFormatId(), 12);
        }
        return bytes;
    }

    private static void put(ByteBuffer table, String text, int length) {
        int begin = table.position();
        table.put(text.getBytes(StandardCharsets.US_ASCII)).position(begin + length);
    }

    /** A dbmd chunk of a master, as tools write it. */
    static byte[] dolbyMetadata() {
        byte[] bytes = new byte[4 + 3 + 248 + 1 + 1];
        ByteBuffer content = ChunkFile.little(bytes);
        content.putInt(0x01000006).put((byte) 9).putShort((short) 248);
        int begin = content.position();
        content.put(begin + 32, "Stage Tool".getBytes(StandardCharsets.US_ASCII));
        content.put(begin + 96, (byte) 1).put(begin + 97, (byte) 8);
        int sum = 248;
        for (int at = begin; at < begin + 248; at++) {
            sum += content.get(at);
        }
        content.put(begin + 248, (byte) -sum);
        return bytes;
    }

    @Override
    public String toString() {
        String packs = tracks.stream().map(Entry::packFormatId).distinct().collect(Collectors.joining(" "));
        return "master of " + format.channels() + " channels, " + format.sampleRateHz() + " Hz, "
                + format.frames() + " frames, "
                + (packs.length() > 60 ? packs.substring(0, 60) + "…" : packs);
    }
}
