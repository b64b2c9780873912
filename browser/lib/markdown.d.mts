import type { Processor } from 'unified';

export declare const renderer: Processor;
