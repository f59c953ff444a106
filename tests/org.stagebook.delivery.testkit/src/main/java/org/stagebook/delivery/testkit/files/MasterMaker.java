package org.stagebook.delivery.testkit.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.stagebook.audio.adm.TrackTable.Entry;

/** Makes masters as the Dolby Atmos Master ADM Profile v1.0 wants them. */
public final class MasterMaker {

    /** The configurations of beds that the profile knows, written down by hand. */
    static final List<String> BEDS = List.of(
            "L R",
            "L R C",
            "L R C Ls Rs",
            "L R C LFE Ls Rs",
            "L R C Lss Rss Lrs Rrs",
            "L R C LFE Lss Rss Lrs Rrs",
            "L R C Lss Rss Lrs Rrs Lts Rts",
            "L R C LFE Lss Rss Lrs Rrs Lts Rts");

    private static final int RATE_HZ = 48_000;
    private static final int MOST_OBJECTS = 118;

    /**
     * What a master is made of.
     *
     * @param beds speakers of each bed, a space between them
     * @param objects how many moving sounds
     * @param seconds how long
     * @param blocks of each moving sound
     */
    public record Plan(List<String> beds, int objects, double seconds, int blocks) {
        /** Copies the list. */
        public Plan {
            beds = List.copyOf(beds);
        }
    }

    private final Plan plan;
    private final String interpolation;
    private final StringBuilder contents = new StringBuilder();
    private final StringBuilder objects = new StringBuilder();
    private final StringBuilder packs = new StringBuilder();
    private final StringBuilder channels = new StringBuilder();
    private final StringBuilder uids = new StringBuilder();
    private final List<Entry> tracks = new ArrayList<>();
    private int bedChannels;

    private MasterMaker(Plan plan, String interpolation) {
        this.plan = plan;
        this.interpolation = interpolation;
    }

    /** A master after a plan. */
    public static MadeMaster make(Plan plan) {
        return new MasterMaker(plan, "0.005208").master();
    }

    /** Any that is right; now and then one with as many objects as may be. */
    static MadeMaster make(Random random) {
        List<String> beds = new ArrayList<>();
        beds.add(BEDS.get(random.nextInt(BEDS.size())));
        if (random.nextInt(4) == 0) {
            beds.add("L R C LFE Ls Rs");
        }
        int objects = random.nextInt(24) == 0 ? Math.min(MOST_OBJECTS, 128 - speakers(beds)) : random.nextInt(9);
        double seconds = objects > 20 ? 0.1 : 0.4 + random.nextInt(9) / 10.0;
        String interpolation = random.nextBoolean() ? "0.005208" : "0.005208333";
        return new MasterMaker(new Plan(beds, objects, seconds, 1 + random.nextInt(4)), interpolation).master();
    }

    private static int speakers(List<String> beds) {
        return beds.stream().mapToInt(bed -> bed.split(" ", -1).length).sum();
    }

    private MadeMaster master() {
        for (int bed = 0; bed < plan.beds().size(); bed++) {
            bed(bed, plan.beds().get(bed).split(" ", -1));
        }
        for (int object = 0; object < plan.objects(); object++) {
            object(object);
        }
        String model = "<audioFormatExtended>\n"
                + line(
                        "<audioProgramme audioProgrammeID=\"APR_1001\" audioProgrammeName=\"Main\" start=\"%s\" end=\"%s\">"
                                + "<audioContentIDRef>ACO_1001</audioContentIDRef></audioProgramme>",
                        time(0), time(plan.seconds()))
                + "<audioContent audioContentID=\"ACO_1001\" audioContentName=\"Mix\">" + contents
                + "<dialogue mixedContentKind=\"0\">2</dialogue></audioContent>\n" + objects + packs + channels + uids
                + "</audioFormatExtended>\n";
        int frames = (int) Math.round(plan.seconds() * RATE_HZ);
        return new MadeMaster(
                model,
                tracks,
                Optional.of(MadeMaster.dolbyMetadata()),
                new MadeMaster.Format(RATE_HZ, tracks.size(), frames));
    }

    private void bed(int number, String[] speakers) {
        String pack = String.format(Locale.ROOT, "AP_0001%04x", 0x1001 + number);
        StringBuilder packed = new StringBuilder();
        StringBuilder carried = new StringBuilder();
        for (String speaker : speakers) {
            String channel = String.format(Locale.ROOT, "0001%04x", 0x1001 + bedChannels++);
            packed.append(reference("audioChannelFormat", "AC_" + channel));
            carried.append(reference("audioTrackUID", track(channel, pack)));
            channels.append(line(
                    "<audioChannelFormat audioChannelFormatID=\"AC_%s\" audioChannelFormatName=\"%s\" typeDefinition=\"DirectSpeakers\">"
                            + "<audioBlockFormat audioBlockFormatID=\"AB_%s_00000001\"><cartesian>1</cartesian>"
                            + "<speakerLabel>RC_%s</speakerLabel></audioBlockFormat></audioChannelFormat>",
                    channel, speaker, channel, speaker));
        }
        String name = "Bed " + (number + 1);
        object(
                String.format(Locale.ROOT, "AO_%04x", 0x1001 + number),
                name,
                reference("audioPackFormat", pack) + carried);
        pack(pack, name, "DirectSpeakers", packed.toString());
    }

    private void object(int number) {
        String channel = String.format(Locale.ROOT, "0003%04x", 0x1001 + number);
        String pack = "AP_" + channel;
        String name = "Fly " + (number + 1);
        object(
                String.format(Locale.ROOT, "AO_%04x", 0x100b + number),
                name,
                reference("audioPackFormat", pack) + reference("audioTrackUID", track(channel, pack)));
        pack(pack, name, "Objects", reference("audioChannelFormat", "AC_" + channel));
        channels.append(line(
                "<audioChannelFormat audioChannelFormatID=\"AC_%s\" audioChannelFormatName=\"%s\" typeDefinition=\"Objects\">%s</audioChannelFormat>",
                channel, name, blocks()));
    }

    private String blocks() {
        double length = plan.seconds() / plan.blocks();
        StringBuilder blocks = new StringBuilder();
        for (int block = 0; block < plan.blocks(); block++) {
            blocks.append(line(
                    "<audioBlockFormat rtime=\"%s\" duration=\"%s\"><cartesian>1</cartesian><jumpPosition interpolationLength=\"%s\">1</jumpPosition></audioBlockFormat>",
                    time(block * length), time(length), block == 0 ? "0" : interpolation));
        }
        return blocks.toString();
    }

    private void object(String id, String name, String parts) {
        contents.append(reference("audioObject", id));
        objects.append(line(
                "<audioObject audioObjectID=\"%s\" audioObjectName=\"%s\" start=\"%s\" duration=\"%s\">%s</audioObject>",
                id, name, time(0), time(plan.seconds()), parts));
    }

    private void pack(String id, String name, String type, String parts) {
        packs.append(line(
                "<audioPackFormat audioPackFormatID=\"%s\" audioPackFormatName=\"%s\" typeDefinition=\"%s\">%s</audioPackFormat>",
                id, name, type, parts));
    }

    /** Puts a channel on the next track and says by which identifier. */
    private String track(String channel, String pack) {
        int track = tracks.size() + 1;
        String uid = String.format(Locale.ROOT, "ATU_%08x", track);
        String format = "AT_" + channel + "_01";
        tracks.add(new Entry(track, uid, format, pack));
        uids.append(line("<audioTrackUID UID=\"%s\">%s</audioTrackUID>", uid, reference("audioTrackFormat", format)));
        return uid;
    }

    private static String reference(String element, String id) {
        return "<" + element + (element.endsWith("UID") ? "Ref>" : "IDRef>") + id + "</" + element
                + (element.endsWith("UID") ? "Ref>" : "IDRef>");
    }

    @SuppressWarnings("AnnotateFormatMethod") // the annotation would need a library in every build
    private static String line(String format, Object... values) {
        return String.format(Locale.ROOT, format, values) + "\n";
    }

    /** As models write it: {@code 00:00:05.00000}. */
    public static String time(double seconds) {
        return String.format(Locale.ROOT, "00:00:%08.5f", seconds);
    }
}
