package org.houvast.demo.world;

import java.util.UUID;

/** A fixed group of children. */
record Group(UUID id, String name, Care care) {}
