package org.stagebook.metering.conformance;

import org.stagebook.audio.ChannelOrder;

/** What a meter is given: made by recipe, or a recording that only its publisher may hand out. */
public sealed interface CaseSignal permits SignalRecipe, GenuineFile {

    /** Which speaker each channel feeds. */
    ChannelOrder order();

    /** The signal in words. */
    String text();
}
