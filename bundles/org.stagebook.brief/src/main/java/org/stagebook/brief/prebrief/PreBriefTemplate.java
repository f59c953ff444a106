package org.stagebook.brief.prebrief;

import java.util.List;
import org.stagebook.model.ContentRole;
import org.stagebook.model.PlugInWish;

/**
 * What a mixer wants to receive, kept outside of any production so that a house says it once.
 *
 * @param name what it is chosen by
 * @param about for whom it is, in a sentence
 * @param mixer whose wishes they are; may be empty
 * @param sound how files are recorded
 * @param leader what stands around the picture
 * @param naming how files are named, a {@link NamingTemplate}; empty for any name
 * @param plugIns how treated sound is wanted
 * @param remark what else there is to say
 * @param tracks in the order of the console
 * @param stems that the mix will be divided into, in order
 * @param colours what colours mean
 */
public record PreBriefTemplate(
        String name,
        String about,
        String mixer,
        Sound sound,
        Leader leader,
        String naming,
        PlugInWish plugIns,
        String remark,
        List<Tracks> tracks,
        List<String> stems,
        List<Colour> colours) {

    /**
     * How files are recorded.
     *
     * @param sampleRateHz 0 for any
     * @param bitDepth 32 for floating point, 0 for any
     * @param fullReel files run from picture start to the end of the reel
     */
    public record Sound(int sampleRateHz, int bitDepth, boolean fullReel) {}

    /**
     * What stands around the picture and the clips.
     *
     * @param handles of clips in a session or AAF
     */
    public record Leader(boolean headPop, boolean tailPop, Handles handles) {}

    /**
     * Some tracks of one kind.
     *
     * @param count how many at most; 0 for any number
     * @param layout such as "Mono" or "5.1"; empty for any
     * @param order of the channels, such as "L C R Ls Rs LFE"; empty for any
     */
    public record Tracks(String name, ContentRole role, int count, String layout, String order) {}

    /** What a colour means, "#RRGGBB". */
    public record Colour(String colour, String meaning) {}

    /** Keeps the lists. */
    public PreBriefTemplate {
        tracks = List.copyOf(tracks);
        stems = List.copyOf(stems);
        colours = List.copyOf(colours);
    }

    /** The same under another name, as when a house keeps it for itself. */
    public PreBriefTemplate named(String other) {
        return new PreBriefTemplate(
                other, about, mixer, sound, leader, naming, plugIns, remark, tracks, stems, colours);
    }
}
