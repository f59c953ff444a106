package org.stagebook.delivery.qc.adm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.SpeakerVocabulary;
import org.stagebook.audio.adm.AdmBed;
import org.stagebook.audio.adm.AdmDocument;
import org.stagebook.audio.adm.AdmDocument.Channel;
import org.stagebook.audio.adm.AdmDocument.Path;
import org.stagebook.audio.adm.AdmModel;
import org.stagebook.audio.adm.AdmType;

/** The items of the profile about channels, blocks and beds. */
final class AdmChannelCheck {

    /** 250 samples at 48 kHz, as some programs round it. */
    private static final double INTERPOLATION_SECONDS = 250 / 48_000.0;

    private static final double ROUNDING_SECONDS = 2e-6;

    private static final Set<ChannelOrder> BEDS = Set.of(
            ChannelOrder.L_R,
            ChannelOrder.L_R_C,
            ChannelOrder.L_R_C_LS_RS,
            ChannelOrder.L_R_C_LFE_LS_RS,
            ChannelOrder.parse("L R C Lss Rss Lrs Rrs"),
            ChannelOrder.L_R_C_LFE_LSS_RSS_LRS_RRS,
            ChannelOrder.parse("L R C Lss Rss Lrs Rrs Ltm Rtm"),
            ChannelOrder.parse("L R C LFE Lss Rss Lrs Rrs Ltm Rtm"));

    private final AdmModel model;
    private final List<AdmDeviation> deviations;

    AdmChannelCheck(AdmModel model, List<AdmDeviation> deviations) {
        this.model = model;
        this.deviations = deviations;
    }

    void check(AdmDocument document) {
        List<Channel> speakers = of(document, AdmType.DIRECT_SPEAKERS);
        List<Channel> objects = of(document, AdmType.OBJECTS);
        each(
                document.channels(),
                channel -> channel.type() != AdmType.DIRECT_SPEAKERS && channel.type() != AdmType.OBJECTS,
                AdmItem.TYPE,
                "neither DirectSpeakers nor Objects");
        each(speakers, channel -> channel.blocks().count() != 1, AdmItem.SPEAKER_BLOCKS, "not described by one block");
        each(
                speakers,
                channel -> path(channel).timed() > 0,
                AdmItem.SPEAKER_BLOCKS,
                "described by a block with timing");
        each(
                objects,
                channel -> path(channel).cartesian() != channel.blocks().count(),
                AdmItem.CARTESIAN,
                "not Cartesian in every block");
        each(
                objects,
                channel -> !jumps(channel),
                AdmItem.JUMP,
                "not jumping in every block, at once in the first and" + " within 250 samples in the others");
        beds();
    }

    private static List<Channel> of(AdmDocument document, AdmType type) {
        return document.channels().stream()
                .filter(channel -> channel.type() == type)
                .toList();
    }

    private static Path path(Channel channel) {
        return channel.blocks().path();
    }

    private static boolean jumps(Channel channel) {
        Path path = path(channel);
        return path.jumping() == channel.blocks().count()
                && isSeconds(path.firstInterpolation(), 0)
                && path.laterInterpolations().stream().allMatch(text -> isSeconds(text, INTERPOLATION_SECONDS));
    }

    private static boolean isSeconds(String text, double wanted) {
        try {
            return Math.abs(Double.parseDouble(text) - wanted) < ROUNDING_SECONDS;
        } catch (NumberFormatException notANumber) {
            return false; // reported as a deviation
        }
    }

    private void beds() {
        List<String> disordered = new ArrayList<>();
        List<String> otherwiseNamed = new ArrayList<>();
        for (AdmBed bed : model.beds()) {
            if (!isBed(bed.order())) {
                disordered.add("\"" + bed.name() + "\" ("
                        + bed.order().map(ChannelOrder::toString).orElse(String.join(" ", bed.speakerLabels())) + ")");
            }
            if (!bed.speakerLabels().stream()
                    .allMatch(label ->
                            SpeakerVocabulary.DOLBY_ROOM_CENTRIC.speaker(label).isPresent())) {
                otherwiseNamed.add("\"" + bed.name() + "\"");
            }
        }
        AdmGroup.of(disordered)
                .ifPresent(group ->
                        add(AdmItem.BED, group.sentence("none of the profile's configurations in their order")));
        AdmGroup.of(otherwiseNamed)
                .ifPresent(group -> add(AdmItem.BED, group.sentence("not named by RC_ labels throughout")));
    }

    private static boolean isBed(Optional<ChannelOrder> order) {
        return order.filter(BEDS::contains).isPresent();
    }

    private void each(List<Channel> channels, Predicate<Channel> deviates, AdmItem item, String how) {
        AdmGroup.of(channels.stream().filter(deviates).map(Channel::id).toList())
                .ifPresent(group -> add(item, group.sentence(how)));
    }

    private void add(AdmItem item, String sentence) {
        deviations.add(new AdmDeviation(item, sentence));
    }
}
