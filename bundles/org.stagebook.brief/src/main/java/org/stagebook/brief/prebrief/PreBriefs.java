package org.stagebook.brief.prebrief;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stagebook.edit.change.ApplyPreBrief;
import org.stagebook.edit.change.NewObject;
import org.stagebook.model.PreBrief;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.timebase.FrameRate;

/** Pre-briefs of productions as templates, and templates as pre-briefs of productions. */
public final class PreBriefs {

    private PreBriefs() {}

    /** The change that makes a template the pre-brief of a production with that frame rate. */
    public static ApplyPreBrief apply(PreBriefTemplate template, FrameRate rate) {
        NewObject preBrief = NewObject.of(Literals.PRE_BRIEF)
                .with(Literals.PRE_BRIEF__NAME, template.name())
                .with(Literals.PRE_BRIEF__MIXER, template.mixer())
                .with(Literals.PRE_BRIEF__SAMPLE_RATE_HZ, template.sound().sampleRateHz())
                .with(Literals.PRE_BRIEF__BIT_DEPTH, template.sound().bitDepth())
                .with(Literals.PRE_BRIEF__FULL_REEL, template.sound().fullReel())
                .with(
                        Literals.PRE_BRIEF__HANDLES_FRAMES,
                        template.leader().handles().frames(rate))
                .with(Literals.PRE_BRIEF__HEAD_POP, template.leader().headPop())
                .with(Literals.PRE_BRIEF__TAIL_POP, template.leader().tailPop())
                .with(Literals.PRE_BRIEF__NAMING_TEMPLATE, template.naming())
                .with(Literals.PRE_BRIEF__PLUG_INS, template.plugIns())
                .with(Literals.PRE_BRIEF__REMARK, template.remark())
                .with(Literals.PRE_BRIEF__STEMS, template.stems());
        template.tracks().forEach(tracks -> preBrief.withPart(Literals.PRE_BRIEF__TRACKS, described(tracks)));
        template.colours().forEach(colour -> preBrief.withPart(Literals.PRE_BRIEF__COLOURS, described(colour)));
        return new ApplyPreBrief(template.name(), preBrief);
    }

    /** What a production's pre-brief says, to be kept for others. */
    public static PreBriefTemplate template(PreBrief preBrief) {
        return new PreBriefTemplate(
                text(preBrief.getName()),
                "",
                text(preBrief.getMixer()),
                new PreBriefTemplate.Sound(preBrief.getSampleRateHz(), preBrief.getBitDepth(), preBrief.isFullReel()),
                new PreBriefTemplate.Leader(
                        preBrief.isHeadPop(), preBrief.isTailPop(), new Handles.Frames(preBrief.getHandlesFrames())),
                text(preBrief.getNamingTemplate()),
                preBrief.getPlugIns(),
                text(preBrief.getRemark()),
                preBrief.getTracks().stream()
                        .map(track -> new PreBriefTemplate.Tracks(
                                text(track.getName()),
                                track.getRole(),
                                track.getCount(),
                                text(track.getLayout()),
                                text(track.getChannelOrder())))
                        .toList(),
                preBrief.getStems(),
                preBrief.getColours().stream()
                        .map(colour -> new PreBriefTemplate.Colour(text(colour.getColour()), text(colour.getMeaning())))
                        .toList());
    }

    /**
     * How files are named by a pre-brief.
     *
     * @return nothing where any name will do
     * @throws NamingSyntaxException if somebody wrote a template that cannot be understood
     */
    public static Optional<NamingTemplate> naming(PreBrief preBrief) {
        String naming = text(preBrief.getNamingTemplate()).strip();
        return naming.isEmpty() ? Optional.empty() : Optional.of(NamingTemplate.parse(naming));
    }

    private static NewObject described(PreBriefTemplate.Tracks tracks) {
        return NewObject.of(Literals.TRACK_WISH)
                .with(Literals.TRACK_WISH__NAME, tracks.name())
                .with(Literals.TRACK_WISH__ROLE, tracks.role())
                .with(Literals.TRACK_WISH__COUNT, tracks.count())
                .with(Literals.TRACK_WISH__LAYOUT, tracks.layout())
                .with(Literals.TRACK_WISH__CHANNEL_ORDER, tracks.order());
    }

    private static NewObject described(PreBriefTemplate.Colour colour) {
        return NewObject.of(Literals.COLOUR_MEANING)
                .with(Literals.COLOUR_MEANING__COLOUR, colour.colour())
                .with(Literals.COLOUR_MEANING__MEANING, colour.meaning());
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
