package org.stagebook.audio.internal;

/** Internal to audio. */
public class Inside {}
