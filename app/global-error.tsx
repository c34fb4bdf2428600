"use client";

import { WholePageError } from "@/components/release/whole-page-error";
import "./globals.css";

export default WholePageError;
