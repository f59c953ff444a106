package org.stagebook.delivery.testkit.files;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Makes file names that follow a rule, and ones that miss it by a slip. What is right and wrong is written down by hand. */
final class NameMaker {

    private static final List<String> CODES = List.of("SKL", "NORD", "HX2", "B7");
    private static final List<String> SPEAKERS = List.of("L", "R", "C", "LFE", "Ls", "Rs");

    private final String code;
    private final int reel;
    private final String version;
    private final boolean isOfTemplate;

    /**
     * A name that misses the rule.
     *
     * @param right how much of it is as it should be, where a template was asked for: a loudspeaker counts only as the very end
     * @param how in words
     */
    record Slip(String name, String right, String how) {}

    NameMaker(Random random, boolean isOfTemplate) {
        this.code = CODES.get(random.nextInt(CODES.size()));
        this.reel = 1 + random.nextInt(8);
        this.version = String.format(Locale.ROOT, "v%02d", 1 + random.nextInt(30));
        this.isOfTemplate = isOfTemplate;
    }

    /** The rule, as a specification has it. */
    String rule() {
        return isOfTemplate
                ? "\"template\": \"{code}_R{reel}_{layout}_{version}\""
                : "\"pattern\": \"" + code
                        + "_R[1-8]_(51|20|71|atmos)_v[0-9]{2}(_(ME|DX))?(_(L|R|C|LFE|Ls|Rs))?\\\\.wav\"";
    }

    /** One right name. */
    String name(String layout) {
        return stem(layout) + ".wav";
    }

    /** Right names of discrete files. */
    List<String> discrete() {
        return SPEAKERS.stream()
                .map(speaker -> stem("51") + "_" + speaker + ".wav")
                .toList();
    }

    private String stem(String layout) {
        return code + "_R" + reel + "_" + layout + "_" + version;
    }

    /** A wrong one in the place of a right one. */
    Slip slip(Random random, String right) {
        List<Slip> slips = isOfTemplate ? ofTemplate(right) : ofPattern(right);
        return slips.get(random.nextInt(slips.size()));
    }

    private List<Slip> ofPattern(String right) {
        String behindCode = right.substring(code.length());
        return List.of(
                new Slip(code + behindCode.replaceFirst("_", " "), "", "a space for an underscore"),
                new Slip(code.toLowerCase(Locale.ROOT) + behindCode, "", "small letters"),
                new Slip("XYZ" + behindCode, "", "another production's code"),
                new Slip(code + behindCode.replaceFirst("_R\\d", ""), "", "no reel"),
                new Slip(code + behindCode.replaceFirst("_R\\d", "_R9"), "", "a reel that is not there"),
                new Slip(code + behindCode.replaceFirst("_R\\d", "_r" + reel), "", "a small r"),
                new Slip(code + behindCode.replaceFirst("_v\\d\\d", "_v1"), "", "one digit of version"),
                new Slip(code + behindCode.replaceFirst("_v\\d\\d", "_v001"), "", "three digits of version"),
                new Slip(code + behindCode.replaceFirst("_v\\d\\d", "_final"), "", "\"final\" for a version"),
                new Slip(code + behindCode.replace('_', '-'), "", "hyphens"),
                new Slip("Copy of " + right, "", "a copy"),
                new Slip(right.replace(".wav", " (1).wav"), "", "a second download"),
                new Slip(right.replace(".wav", ".WAV"), "", "a large extension"),
                new Slip(right.replace(".wav", ".wav.wav"), "", "two extensions"),
                new Slip(right.replace(".wav", " .wav"), "", "a space before the extension"),
                new Slip(right.replace("_v", "_\u0475"), "", "a letter that only looks like v"));
    }

    private List<Slip> ofTemplate(String right) {
        String behindCode = right.substring(code.length());
        String reelPart = code + "_R" + reel;
        String layout = behindCode.split("_", -1)[2];
        String withoutVersion = reelPart + "_" + layout + "_";
        return List.of(
                new Slip(code + behindCode.replaceFirst("_", " "), code, "a space for an underscore"),
                new Slip(code + behindCode.replaceFirst("_R\\d", ""), code + "_", "no reel"),
                new Slip(code + behindCode.replaceFirst("_R\\d", "_RA"), code + "_R", "a letter for a reel"),
                new Slip(reelPart + "_surround_" + version + ".wav", reelPart + "_", "no layout of the trade"),
                new Slip(withoutVersion + "final.wav", withoutVersion, "\"final\" for a version"),
                new Slip(
                        code + "_" + layout + "_R" + reel + "_" + version + ".wav",
                        code + "_",
                        "layout and reel the wrong way round"),
                new Slip(code + behindCode.replace('_', '-'), code, "hyphens"),
                new Slip("Copy of " + right, "Copy", "a copy"),
                new Slip(right.replace(".wav", " (1).wav"), withoutVersion + version, "a second download"),
                new Slip(right.replace(".wav", "_final.wav"), withoutVersion + version, "more behind the version"));
    }
}
