package org.stagebook.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stagebook.model.PreBrief;
import org.stagebook.model.Production;
import org.stagebook.model.TrackWish;

/**
 * What the mixer asked to receive. Only what was asked for is said.
 *
 * @param name such as that of a facility's template
 * @param mixer whose wishes they are
 */
public record MixerWish(String name, String mixer, List<Wish> wishes, List<Tracks> tracks, String remark) {
    /** One wish. */
    public record Wish(String about, String wanted) {}

    /** Tracks of a kind; {@code most} is empty where any number will do. */
    public record Tracks(String name, String role, String most, String layout, String channelOrder) {}

    /** Keeps its own copies. */
    public MixerWish {
        wishes = List.copyOf(wishes);
        tracks = List.copyOf(tracks);
    }

    static Optional<MixerWish> of(Production production) {
        return Optional.ofNullable(production.getPreBrief()).map(MixerWish::of);
    }

    private static MixerWish of(PreBrief brief) {
        return new MixerWish(
                Texts.of(brief.getName()),
                Texts.of(brief.getMixer()),
                wishes(brief),
                brief.getTracks().stream().map(MixerWish::tracks).toList(),
                Texts.of(brief.getRemark()));
    }

    private static List<Wish> wishes(PreBrief brief) {
        List<Wish> wishes = new ArrayList<>();
        int bits = brief.getBitDepth();
        add(wishes, "Sampling rate", brief.getSampleRateHz() > 0 ? SoundLine.kilohertz(brief.getSampleRateHz()) : "");
        add(wishes, "Bit depth", bits == 32 ? "32 bit floating point" : bits > 0 ? bits + " bit" : "");
        add(wishes, "Length of files", brief.isFullReel() ? "picture start to the end of the reel" : "");
        add(wishes, "Pops", pops(brief));
        add(wishes, "Handles", brief.getHandlesFrames() > 0 ? brief.getHandlesFrames() + " frames" : "");
        add(wishes, "Names of files", Texts.of(brief.getNamingTemplate()));
        add(wishes, "Plug-ins", brief.getPlugIns().getLiteral());
        add(wishes, "Stems of the mix", joined(brief.getStems().stream()));
        add(
                wishes,
                "Colours",
                joined(brief.getColours().stream()
                        .map(colour -> Texts.of(colour.getMeaning()) + " " + Texts.of(colour.getColour()))));
        return wishes;
    }

    private static String pops(PreBrief brief) {
        return brief.isHeadPop()
                ? brief.isTailPop() ? "at head and tail" : "at the head"
                : brief.isTailPop() ? "at the tail" : "";
    }

    private static void add(List<Wish> wishes, String about, String wanted) {
        if (!wanted.isEmpty()) {
            wishes.add(new Wish(about, wanted));
        }
    }

    private static Tracks tracks(TrackWish wish) {
        return new Tracks(
                Texts.of(wish.getName()),
                wish.getRole() == null ? "" : wish.getRole().getLiteral(),
                wish.getCount() > 0 ? Integer.toString(wish.getCount()) : "",
                Texts.of(wish.getLayout()),
                Texts.of(wish.getChannelOrder()));
    }

    private static String joined(Stream<String> texts) {
        return texts.map(String::strip).filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
    }
}
