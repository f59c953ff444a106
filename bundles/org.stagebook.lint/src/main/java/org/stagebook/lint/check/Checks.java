package org.stagebook.lint.check;

import java.util.List;
import org.stagebook.lint.sound.PopPlace;

/** Every check, in the order in which a mixer's assistant would go through a delivery. */
public final class Checks {
    public static final List<Check> ALL = List.of(
            new FileCheck(),
            new SampleRateCheck(),
            new BitDepthCheck(),
            new LayoutCheck(),
            new ChannelOrderCheck(),
            new ChannelGroupCheck(),
            new SilentChannelCheck(),
            new IdenticalChannelCheck(),
            new ClippingCheck(),
            new PopCheck(PopPlace.HEAD),
            new PopCheck(PopPlace.TAIL),
            new LengthCheck(),
            new TimeReferenceCheck(),
            new HandlesCheck(),
            new NameTemplateCheck(),
            new NameCharactersCheck(),
            new NameTwinsCheck(),
            new UnlistedFileCheck(),
            new SameContentCheck(),
            new CuesWithoutFileCheck(),
            new FileWithoutCuesCheck(),
            new TrackCountCheck(),
            new TrackKindCheck(),
            new TrackOrderCheck(),
            new PaperworkCheck());

    private Checks() {}
}
