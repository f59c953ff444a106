package org.stagebook.delivery.testkit.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.stagebook.audio.adm.TrackTable.Entry;
import org.stagebook.delivery.qc.adm.AdmItem;
import org.stagebook.delivery.testkit.files.MasterMaker.Plan;

/** Makes masters with one thing in them that the profile does not allow. */
final class MasterDefects {

    private static final List<String> BEDS_WITH_LFE =
            MasterMaker.BEDS.stream().filter(bed -> bed.contains("LFE")).toList();

    private final Random random;

    /**
     * A master that is not right.
     *
     * @param item of the profile that it breaks
     * @param how in words
     */
    record Wrong(MadeMaster master, AdmItem item, String how) {}

    MasterDefects(Random random) {
        this.random = random;
    }

    Wrong plant(FileDefect defect) {
        return switch (defect) {
            case ADM_BEDS -> bed();
            case ADM_OBJECTS -> object();
            case ADM_TIMING -> timing();
            case ADM_FORMAT -> format();
            default -> throw new IllegalArgumentException(defect + " is not planted in a model.");
        };
    }

    private MadeMaster moving() {
        return MasterMaker.make(new Plan(
                List.of(any(MasterMaker.BEDS)),
                1 + random.nextInt(6),
                0.4 + random.nextInt(9) / 10.0,
                2 + random.nextInt(3)));
    }

    private MadeMaster withLfe() {
        return MasterMaker.make(new Plan(List.of(any(BEDS_WITH_LFE)), random.nextInt(4), 0.5, 2));
    }

    private Wrong bed() {
        MadeMaster right = withLfe();
        return switch (random.nextInt(6)) {
            case 0 -> behind(right);
            case 1 -> changed(right, AdmItem.BED, "LFE not called RC_LFE", "RC_LFE", "LFE1");
            case 2 -> changed(right, AdmItem.BED, "a speaker in the place of the LFE", "RC_LFE", "RC_Cs");
            case 3 -> changed(right, AdmItem.BED, "two left channels", "RC_R<", "RC_L<");
            case 4 ->
                changed(
                        right,
                        AdmItem.SPEAKER_BLOCKS,
                        "a timed block of the LFE's bed",
                        "<audioBlockFormat audioBlockFormatID",
                        "<audioBlockFormat rtime=\"00:00:00.00000\" duration=\"00:00:00.50000\" audioBlockFormatID");
            default ->
                changed(
                        right,
                        AdmItem.SPEAKER_BLOCKS,
                        "two blocks of one speaker",
                        "<speakerLabel>RC_LFE</speakerLabel></audioBlockFormat>",
                        "<speakerLabel>RC_LFE</speakerLabel></audioBlockFormat><audioBlockFormat><cartesian>1</cartesian>"
                                + "<speakerLabel>RC_LFE</speakerLabel></audioBlockFormat>");
        };
    }

    private static Wrong behind(MadeMaster right) {
        String neighbour = right.model().contains("RC_Lss") ? "RC_Lss" : "RC_Ls";
        return changed(
                right,
                AdmItem.BED,
                "the LFE behind its neighbour",
                "RC_LFE",
                "RC_?",
                neighbour,
                "RC_LFE",
                "RC_?",
                neighbour);
    }

    private Wrong object() {
        MadeMaster right = moving();
        return switch (random.nextInt(6)) {
            case 0 ->
                new Wrong(
                        MasterMaker.make(new Plan(List.of("L R"), 119, 0.1, 1)),
                        AdmItem.OBJECT_COUNT,
                        "119 moving sounds");
            case 1 ->
                changed(
                        right,
                        AdmItem.OBJECT_ID,
                        "a moving sound among the beds' identifiers",
                        "audioObjectID=\"AO_100b\"",
                        "audioObjectID=\"AO_100a\"");
            case 2 ->
                changed(
                        right,
                        AdmItem.OBJECT_ID,
                        "an identifier behind the last",
                        "audioObjectID=\"AO_100b\"",
                        "audioObjectID=\"AO_1081\"");
            case 3 ->
                changed(
                        right,
                        AdmItem.TYPE,
                        "a channel of higher-order ambisonics",
                        "audioChannelFormatName=\"Fly 1\" typeDefinition=\"Objects\"",
                        "audioChannelFormatName=\"Fly 1\" typeDefinition=\"HOA\"");
            case 4 ->
                changed(
                        right,
                        AdmItem.PACK_ID,
                        "a pack of another type",
                        "audioPackFormatID=\"AP_00031001\"",
                        "audioPackFormatID=\"AP_00041001\"");
            default ->
                changed(
                        right,
                        AdmItem.CARTESIAN,
                        "a block with angles",
                        "<cartesian>1</cartesian><jumpPosition",
                        "<cartesian>0</cartesian><jumpPosition");
        };
    }

    private Wrong timing() {
        MadeMaster right = moving();
        double seconds = right.format().seconds();
        double late = 0.002 + random.nextDouble() * 0.2;
        String object = "audioObjectName=\"Fly 1\" start=\"00:00:00.00000\"";
        return switch (random.nextInt(6)) {
            case 0 ->
                changed(
                        right,
                        AdmItem.OBJECT_START,
                        "an object that starts late",
                        object,
                        "audioObjectName=\"Fly 1\" start=\"" + MasterMaker.time(late) + "\"");
            case 1 ->
                changed(
                        right,
                        AdmItem.DURATION,
                        words("an object %.4f s shorter than the programme", late),
                        object + " duration=\"" + MasterMaker.time(seconds) + "\"",
                        object + " duration=\"" + MasterMaker.time(seconds - late) + "\"");
            case 2 -> longer(right, 0.052 + random.nextDouble());
            case 3 ->
                changed(
                        right,
                        AdmItem.JUMP,
                        "a first block that does not jump at once",
                        "interpolationLength=\"0\"",
                        "interpolationLength=\"0.005208\"");
            case 4 ->
                changed(
                        right,
                        AdmItem.JUMP,
                        "a block that takes longer than 250 samples",
                        "interpolationLength=\"0.005208\"",
                        "interpolationLength=\"" + words("%.6f", 0.005208 + 0.00001 + random.nextDouble() / 100)
                                + "\"");
            default ->
                changed(
                        right,
                        AdmItem.JUMP,
                        "a block that does not jump",
                        "interpolationLength=\"0.005208\">1",
                        "interpolationLength=\"0.005208\">0");
        };
    }

    /** Everything in the model agrees, and is longer than the sound. */
    private static Wrong longer(MadeMaster right, double by) {
        String stated = MasterMaker.time(right.format().seconds());
        String longer = MasterMaker.time(right.format().seconds() + by);
        String begin = "start=\"00:00:00.00000\" ";
        String model = right.model()
                .replace(begin + "end=\"" + stated, begin + "end=\"" + longer)
                .replace(begin + "duration=\"" + stated, begin + "duration=\"" + longer);
        return new Wrong(right.with(model), AdmItem.DURATION, words("a programme %.4f s longer than the sound", by));
    }

    private Wrong format() {
        MadeMaster right = moving();
        MadeMaster.Format format = right.format();
        return switch (random.nextInt(7)) {
            case 0 -> rate(right, random.nextBoolean() ? 44_100 : 96_000);
            case 1 -> {
                List<Entry> fewer = new ArrayList<>(right.tracks());
                fewer.removeLast();
                yield new Wrong(right.with(fewer), AdmItem.CHANNELS, "a track that chna does not describe");
            }
            case 2 -> changed(right, AdmItem.PROGRAMME, "another programme", "APR_1001", "APR_1002");
            case 3 ->
                changed(
                        right,
                        AdmItem.PROGRAMME,
                        "two programmes",
                        "<audioContent ",
                        "<audioProgramme audioProgrammeID=\"APR_1001\" audioProgrammeName=\"Second\" start=\"00:00:00.00000\" end=\""
                                + MasterMaker.time(format.seconds()) + "\"/><audioContent ");
            case 4 ->
                changed(
                        right,
                        AdmItem.CONTENT,
                        "content that is not stated as mixed",
                        "mixedContentKind=\"0\">2",
                        "mixedContentKind=\"" + (1 + random.nextInt(2)) + "\">2");
            case 5 -> new Wrong(right.with(Optional.<byte[]>empty()), AdmItem.DOLBY_METADATA, "no dbmd chunk");
            default -> {
                byte[] damaged = MadeMaster.dolbyMetadata();
                damaged[7 + random.nextInt(248)] ^= (byte) (1 + random.nextInt(255));
                yield new Wrong(
                        right.with(Optional.of(damaged)), AdmItem.DOLBY_METADATA, "a dbmd segment that was damaged");
            }
        };
    }

    /** The same length at another rate. */
    private static Wrong rate(MadeMaster right, int hertz) {
        int frames = (int) Math.round(right.format().seconds() * hertz);
        MadeMaster.Format other = new MadeMaster.Format(hertz, right.format().channels(), frames);
        return new Wrong(right.with(other), AdmItem.SAMPLE_RATE, hertz + " Hz");
    }

    /** Replaces texts by others, pair by pair. */
    private static Wrong changed(MadeMaster right, AdmItem item, String how, String... texts) {
        MadeMaster master = right;
        for (int pair = 0; pair < texts.length; pair += 2) {
            master = master.replacing(texts[pair], texts[pair + 1]);
        }
        return new Wrong(master, item, how);
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static String words(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
