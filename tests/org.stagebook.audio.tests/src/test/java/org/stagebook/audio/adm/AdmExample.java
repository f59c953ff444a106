package org.stagebook.audio.adm;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A small model, and what reading models and tables remarks. */
final class AdmExample {

    /** A stereo bed on tracks 2 and 1, with digits in both cases, and a moving sound on track 3. */
    static final String MODEL = """
            <audioFormatExtended>
              <audioProgramme audioProgrammeID="APR_1001" audioProgrammeName="Main" start="00:00:00.00000" end="00:00:05.00000">
                <audioContentIDRef>ACO_1001</audioContentIDRef>
              </audioProgramme>
              <audioContent audioContentID="ACO_1001" audioContentName="Mix">
                <audioObjectIDRef>AO_1001</audioObjectIDRef><audioObjectIDRef>AO_100b</audioObjectIDRef>
                <dialogue mixedContentKind="0">2</dialogue>
              </audioContent>
              <audioObject audioObjectID="AO_1001" audioObjectName="Bed" start="00:00:00.00000" duration="00:00:05.00000">
                <audioPackFormatIDRef>AP_0001100A</audioPackFormatIDRef>
                <audioTrackUIDRef>ATU_00000001</audioTrackUIDRef><audioTrackUIDRef>ATU_00000002</audioTrackUIDRef>
              </audioObject>
              <audioObject audioObjectID="AO_100b" audioObjectName="Fly">
                <audioPackFormatIDRef>AP_00031001</audioPackFormatIDRef><audioTrackUIDRef>ATU_00000003</audioTrackUIDRef>
              </audioObject>
              <audioPackFormat audioPackFormatID="AP_0001100a" audioPackFormatName="Pair" typeDefinition="DirectSpeakers">
                <audioChannelFormatIDRef>AC_00011001</audioChannelFormatIDRef>
                <audioChannelFormatIDRef>AC_00011002</audioChannelFormatIDRef>
              </audioPackFormat>
              <audioPackFormat audioPackFormatID="AP_00031001" audioPackFormatName="Fly" typeLabel="0003">
                <audioChannelFormatIDRef>AC_00031001</audioChannelFormatIDRef>
              </audioPackFormat>
              <audioChannelFormat audioChannelFormatID="AC_00011001" audioChannelFormatName="Left" typeLabel="0001">
                <audioBlockFormat><speakerLabel>RC_L</speakerLabel></audioBlockFormat>
              </audioChannelFormat>
              <audioChannelFormat audioChannelFormatID="AC_00011002" audioChannelFormatName="Right" typeLabel="0001">
                <audioBlockFormat><speakerLabel>M-030</speakerLabel></audioBlockFormat>
              </audioChannelFormat>
              <audioChannelFormat audioChannelFormatID="AC_00031001" audioChannelFormatName="Fly" typeLabel="0003">
                <audioBlockFormat/><audioBlockFormat/><audioBlockFormat/>
              </audioChannelFormat>
              <audioTrackUID UID="ATU_00000001"><audioTrackFormatIDRef>AT_00011001_01</audioTrackFormatIDRef></audioTrackUID>
              <audioTrackUID UID="ATU_00000002"><audioChannelFormatIDRef>AC_00011002</audioChannelFormatIDRef></audioTrackUID>
              <audioTrackUID UID="ATU_00000003"><audioTrackFormatIDRef>AT_00031001_01</audioTrackFormatIDRef></audioTrackUID>
            </audioFormatExtended>
            """;

    private final List<String> remarks = new ArrayList<>();

    List<String> remarks() {
        return remarks;
    }

    TrackTableReader tables() {
        return new TrackTableReader(remarks);
    }

    /** Lines of track, UID, track format and pack. */
    Optional<TrackTable> table(String... lines) {
        ByteBuffer content = buffer(new byte[4 + 40 * lines.length]);
        content.putShort((short) List.of(lines).stream()
                .map(line -> line.split(" ", -1)[0])
                .filter(track -> !track.equals("0"))
                .distinct()
                .count());
        content.putShort((short) lines.length);
        for (String line : lines) {
            String[] parts = line.split(" ", -1);
            content.putShort(Short.parseShort(parts[0]));
            put(content, parts[1], 12);
            put(content, parts[2], 14);
            put(content, parts[3], 12);
        }
        return tables().read(content);
    }

    private static void put(ByteBuffer content, String text, int length) {
        byte[] field = new byte[length];
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(bytes, 0, field, 0, bytes.length);
        content.put(field);
    }

    static ByteBuffer buffer(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    Optional<AdmDocument> document(String text) {
        return document(text.getBytes(StandardCharsets.UTF_8));
    }

    Optional<AdmDocument> document(byte[] content) {
        try {
            return new AdmDocumentReader(remarks).read(new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
