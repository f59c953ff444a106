package org.stagebook.interchange.protools;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** Damages exports at random: cut, doubled and swapped pieces, and the words and signs the format is made of. */
public final class Mutants {

    private static final String[] SPLICES = {
        "\t", "\n", "\r", " ", "(Stereo)", ".L", "TRACK NAME:", "STATE:", "M A R K E R S  L I S T I N G\n", "Samples",
        "99:99:99:99", "00:00:59;29", "01:01:00;00", "459+15.100", "13|3| 048", "99999999999", "-1", "\u0000", "é",
                "🎬",
        "1       \t1       \t", "\n\n\nX X X X X X X\n",
    };

    private Mutants() {}

    public static byte[] mutate(byte[] original, Random random) {
        byte[] bytes = original;
        int changes = 1 + random.nextInt(6);
        for (int i = 0; i < changes; i++) {
            bytes = change(bytes, random);
        }
        return bytes;
    }

    private static byte[] change(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + random.nextInt(40));
        byte[] piece = switch (random.nextInt(4)) {
            case 0 -> new byte[0];
            case 1 -> SPLICES[random.nextInt(SPLICES.length)].getBytes(StandardCharsets.UTF_8);
            case 2 -> new byte[] {(byte) random.nextInt(256)};
            default -> Arrays.copyOfRange(bytes, to, Math.min(bytes.length, to + random.nextInt(200)));
        };
        byte[] changed = new byte[bytes.length - (to - from) + piece.length];
        System.arraycopy(bytes, 0, changed, 0, from);
        System.arraycopy(piece, 0, changed, from, piece.length);
        System.arraycopy(bytes, to, changed, from + piece.length, bytes.length - to);
        return changed;
    }
}
