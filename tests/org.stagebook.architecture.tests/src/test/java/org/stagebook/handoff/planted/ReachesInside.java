package org.stagebook.handoff.planted;

import org.stagebook.audio.internal.Inside;

public class ReachesInside {

    final Inside inside = new Inside();
}
