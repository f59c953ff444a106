package org.stagebook.delivery.qc.adm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.stagebook.audio.adm.AdmDocument;
import org.stagebook.audio.adm.AdmDocument.AudioObject;
import org.stagebook.audio.adm.AdmDocument.Content;
import org.stagebook.audio.adm.AdmDocument.Pack;
import org.stagebook.audio.adm.AdmDocument.Programme;
import org.stagebook.audio.adm.TrackTable;

/**
 * Holds a model against the Dolby Atmos Master ADM Profile v1.0 (22 July 2019). What programs write otherwise is read all the same and
 * reported by the name of its item.
 */
public final class AdmProfileCheck {

    private static final int RATE_HZ = 48_000;
    private static final int MOST_CHANNELS = 128;
    private static final int MOST_OBJECTS = 118;
    private static final int FIRST_OBJECT = 0x1001;
    private static final int LAST_OBJECT = 0x1080;
    private static final int FIRST_MOVING = 0x100B;
    private static final double SAME_SECONDS = 0.001;
    private static final double FRAME_SECONDS = 0.05;
    private static final Pattern OBJECT_ID = Pattern.compile("AO_[0-9A-Fa-f]{4}");

    private final AdmMaster master;
    private final List<AdmDeviation> deviations = new ArrayList<>();

    /** Prepares to check one master. */
    public AdmProfileCheck(AdmMaster master) {
        this.master = master;
    }

    /** Everything that deviates, in the order of the items. */
    public List<AdmDeviation> check() {
        deviations.clear();
        format();
        if (master.model().document().isEmpty()) {
            add(AdmItem.PROGRAMME, "The recording has no axml chunk, or one without a model.");
        }
        master.model().document().ifPresent(this::document);
        if (master.dolby().flatMap(dolby -> dolby.atmos()).isEmpty()) {
            add(AdmItem.DOLBY_METADATA, "There is no dbmd chunk with a Dolby Atmos segment.");
        }
        return deviations.stream()
                .sorted((a, b) -> a.item().compareTo(b.item()))
                .toList();
    }

    private void format() {
        if (master.format().sampleRateHz() != RATE_HZ) {
            add(AdmItem.SAMPLE_RATE, "The sound has " + master.format().sampleRateHz() + " Hz instead of 48000.");
        }
        int channels = master.format().channels();
        if (channels > MOST_CHANNELS) {
            add(AdmItem.CHANNELS, "The recording has " + channels + " channels; at most 128 are allowed.");
        }
        long described = master.model().tracks().map(TrackTable::entries).orElse(List.of()).stream()
                .map(TrackTable.Entry::track)
                .filter(track -> track <= channels)
                .distinct()
                .count();
        if (described != channels) {
            add(AdmItem.CHANNELS, "Of " + channels + " channels the chna chunk describes " + described + ".");
        }
    }

    private void document(AdmDocument document) {
        programmes(document);
        contents(document);
        objects(document);
        packs(document);
        new AdmChannelCheck(master.model(), deviations).check(document);
    }

    private void programmes(AdmDocument document) {
        List<Programme> programmes = document.programmes();
        if (programmes.size() != 1) {
            add(AdmItem.PROGRAMME, "There are " + programmes.size() + " programmes instead of one.");
        }
        for (Programme programme : programmes) {
            if (!programme.id().equalsIgnoreCase("APR_1001")) {
                add(AdmItem.PROGRAMME, "The programme is " + programme.id() + " instead of APR_1001.");
            }
            OptionalDouble length = length(programme);
            double sound = master.format().frames() / (double) master.format().sampleRateHz();
            if (length.isPresent() && Math.abs(length.getAsDouble() - sound) > FRAME_SECONDS) {
                add(
                        AdmItem.DURATION,
                        String.format(
                                Locale.ROOT,
                                "The programme lasts %.3f s and the sound %.3f s.",
                                length.getAsDouble(),
                                sound));
            }
        }
    }

    private static OptionalDouble length(Programme programme) {
        OptionalDouble end = new AdmTime(programme.span().other()).seconds();
        OptionalDouble start = new AdmTime(programme.span().start()).seconds();
        return end.isPresent() ? OptionalDouble.of(end.getAsDouble() - start.orElse(0)) : end;
    }

    private void contents(AdmDocument document) {
        each(
                document.contents(),
                content ->
                        !content.dialogue().equals("2") || !content.mixedKind().equals("0"),
                Content::id,
                AdmItem.CONTENT,
                "not stated as mixed (dialogue 2 with mixedContentKind 0)");
    }

    private void objects(AdmDocument document) {
        if (master.model().movingTracks() > MOST_OBJECTS) {
            add(
                    AdmItem.OBJECT_COUNT,
                    "There are " + master.model().movingTracks() + " moving sounds; at most 118 are allowed.");
        }
        List<AudioObject> objects = document.objects();
        each(
                objects,
                object -> !isObjectId(object),
                AudioObject::id,
                AdmItem.OBJECT_ID,
                "outside AO_1001 to AO_1080, or below AO_100b though moving");
        each(
                objects,
                object -> new AdmTime(object.span().start()).seconds().orElse(-1) != 0,
                AudioObject::id,
                AdmItem.OBJECT_START,
                "not starting at 00:00:00.00000");
        document.programmes().stream()
                .findFirst()
                .map(AdmProfileCheck::length)
                .ifPresent(length -> each(
                        objects,
                        object -> length.isPresent()
                                && Math.abs(new AdmTime(object.span().other())
                                                        .seconds()
                                                        .orElse(-1)
                                                - length.getAsDouble())
                                        > SAME_SECONDS,
                        AudioObject::id,
                        AdmItem.DURATION,
                        "not as long as the programme"));
    }

    private static boolean isObjectId(AudioObject object) {
        if (!OBJECT_ID.matcher(object.id()).matches()) {
            return false;
        }
        int number = Integer.parseInt(object.id().substring(3), 16);
        boolean moving = object.parts().packIds().stream()
                .anyMatch(pack -> pack.toUpperCase(Locale.ROOT).startsWith("AP_0003"));
        return number >= (moving ? FIRST_MOVING : FIRST_OBJECT) && number <= LAST_OBJECT;
    }

    private void packs(AdmDocument document) {
        each(
                document.packs(),
                pack -> !pack.id().toUpperCase(Locale.ROOT).startsWith("AP_0001")
                        && !pack.id().toUpperCase(Locale.ROOT).startsWith("AP_0003"),
                Pack::id,
                AdmItem.PACK_ID,
                "neither AP_0001… nor AP_0003…");
    }

    /** One deviation for all that share it, because a master has a hundred objects. */
    private <T> void each(
            List<T> all, Predicate<T> deviates, java.util.function.Function<T, String> id, AdmItem item, String how) {
        AdmGroup.of(all.stream().filter(deviates).map(id).toList()).ifPresent(group -> add(item, group.sentence(how)));
    }

    private void add(AdmItem item, String sentence) {
        deviations.add(new AdmDeviation(item, sentence));
    }
}
