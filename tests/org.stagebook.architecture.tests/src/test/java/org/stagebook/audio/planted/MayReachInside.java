package org.stagebook.audio.planted;

import org.stagebook.audio.internal.Inside;

public class MayReachInside {

    final Inside inside = new Inside();
}
